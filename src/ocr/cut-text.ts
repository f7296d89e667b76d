/** A read text cut where findings and doubtful words begin and end. The pieces joined are the text again. */
import type { Finding, Report } from '../engine/types.ts';
import type { Doubt } from './doubts.ts';

export interface TextPiece {
  text: string;
  stance: Finding['stance'] | null;
  isDoubtful: boolean;
}

/** `report` without what rests on the doubts; of several findings the first in the report's order is shown. */
export function cutText(text: string, report: Report, doubts: Doubt[]): TextPiece[] {
  const marks = report.findings
    .filter(({ note }) => !note)
    .flatMap(({ list: l, item: i, stance }) => {
      const list = report.lists[l];
      const item = list?.items[i];
      return list && item ? [{ start: list.start + item.start, end: list.start + item.end, stance }] : [];
    });
  const spans = [...marks, ...doubts.map(({ start, end }) => ({ start, end, stance: null }))].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end, stance } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), stance: null, isDoubtful: false });
    pieces.push({ text: text.slice(start, end), stance, isDoubtful: stance === null });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), stance: null, isDoubtful: false });
  return pieces;
}
