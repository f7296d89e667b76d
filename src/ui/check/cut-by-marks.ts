/** Cuts a text where its marks begin and end. The pieces joined are the text again. */
import type { Report } from '../../engine/types.ts';
import { type Stance, stances } from '../known.ts';

export interface Piece {
  start: number;
  text: string;
  stance: Stance | null;
}

export function cutByMarks(text: string, report: Report): Piece[] {
  const spans = report.findings
    .filter((finding) => !finding.note)
    .flatMap(({ list: l, item: i, stance }) => {
      const list = report.lists[l];
      const item = list?.items[i];
      return list && item ? [{ start: list.start + item.start, end: list.start + item.end, stance }] : [];
    })
    .sort((a, b) => a.start - b.start || stances.indexOf(a.stance) - stances.indexOf(b.stance));

  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, stance } of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), stance: null });
    pieces.push({ start, text: text.slice(start, end), stance });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), stance: null });
  return pieces;
}
