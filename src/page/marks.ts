/** Marks: the findings of a report tied to their places in the page. */
import type { Finding, Report, Stance } from '../engine/types.ts';
import type { Found } from './find-lists.ts';
import { rectsInPage, scrollToRanges } from './range-rects.ts';

/** One place painted. Several findings of one item share its mark; the gravest gives its stance. */
export interface PageMark {
  id: number;
  /** Tells the same place again after the page was read anew. */
  key: string;
  list: number;
  item: number;
  stance: Stance;
  findings: Finding[];
  ranges: StaticRange[];
  /** Rectangles of the words in pixels of the page's window, empty while they are not laid out. */
  rects(): DOMRect[];
  /** Scrolls there. False when the place can't be seen. */
  reveal(): boolean;
}

const GRAVITY: Record<Stance, number> = { clogging: 4, harsh: 3, care: 2, helps: 1, info: 0 };

/** Marks in reading order, for every finding that is neither a note nor muted and has a place in the page. */
export function makeMarks(
  report: Report,
  found: Found[],
  isMuted: (finding: Finding) => boolean = () => false,
): PageMark[] {
  const places = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    // Text that may be no list at all is shown in the popup, not painted: a wrong mark is worse than a missing one.
    if (finding.note || report.lists[finding.list]?.state === 'unsure' || isMuted(finding)) continue;
    const place = `${finding.list}:${finding.item}`;
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  const marks: Omit<PageMark, 'id'>[] = [];
  for (const findings of places.values()) {
    findings.sort((a, b) => b.severity - a.severity || GRAVITY[b.stance] - GRAVITY[a.stance]);
    const [first] = findings as [Finding, ...Finding[]];
    const list = report.lists[first.list];
    const item = list?.items[first.item];
    if (!list || !item) continue;
    const ranges = found[list.candidate]?.ranges(list.start + item.start, list.start + item.end) ?? [];
    if (!ranges.length) continue;
    marks.push({
      key: `${first.list}:${item.text}`,
      list: first.list,
      item: first.item,
      stance: first.stance,
      findings,
      ranges,
      rects: () => rectsInPage(ranges),
      reveal: () => scrollToRanges(ranges),
    });
  }
  marks.sort((a, b) => a.list - b.list || a.item - b.item);
  return marks.map((mark, id) => ({ id, ...mark }));
}
