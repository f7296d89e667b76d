/** What a page lays over a place in the window: heads that stay, bars, bubbles. They are gone round, never hidden. */
import type { Box } from '../card-place.ts';
import { elementAt, parentOf } from './element-at.ts';

/** Pixels of the place that are covered from its top and from its bottom, and whether anything lies between. */
export interface Covers {
  top: number;
  bottom: number;
  isInside: boolean;
}

/** Distance of the rows that are looked at, pixels, and how many points a row has. */
const ROW = 12;
const POINTS = 5;
/** What lies over more of the place than this is what the place itself is in: a window with the picture, a column that stays. */
const OWN = 0.6;

/** `box` in client pixels; what is outside the window is not looked at. */
export function coversOf(doc: Document, box: Box): Covers {
  const rows: { y: number; over: Element[] }[] = [];
  const counts = new Map<Element, number>();
  for (let y = box.top + 1; y < box.bottom; y += ROW) {
    const over = Array.from({ length: POINTS }, (_, i) => {
      const x = box.left + ((box.right - box.left) * (i + 0.5)) / POINTS;
      return floatingAt(doc, x, y);
    }).filter((element) => element !== null);
    for (const element of over) counts.set(element, (counts.get(element) ?? 0) + 1);
    rows.push({ y, over });
  }
  const own = OWN * rows.length * POINTS;
  const isFree = ({ over }: (typeof rows)[number]) => over.every((e) => (counts.get(e) as number) > own);
  const first = rows.findIndex(isFree);
  const last = rows.findLastIndex(isFree);
  if (first < 0) return { top: 0, bottom: 0, isInside: rows.length > 0 };
  return {
    top: first === 0 ? 0 : edge(rows.slice(0, first), counts, own, box, 'top'),
    bottom: last === rows.length - 1 ? 0 : edge(rows.slice(last + 1), counts, own, box, 'bottom'),
    isInside: rows.slice(first, last).some((row) => !isFree(row)),
  };
}

/** How far in the covers of some rows reach, to the pixel. */
function edge(
  rows: { over: Element[] }[],
  counts: Map<Element, number>,
  own: number,
  box: Box,
  side: 'top' | 'bottom',
): number {
  const over = new Set(rows.flatMap((row) => row.over).filter((e) => (counts.get(e) as number) <= own));
  const far = [...over].map((element) => {
    const rect = element.getBoundingClientRect();
    return side === 'top' ? rect.bottom - box.top : box.bottom - rect.top;
  });
  // An element with parts that stick out of it covers more than its box says.
  return Math.min(box.bottom - box.top, Math.max(rows.length * ROW - ROW, ...far));
}

/** The element that stays in the window or in its box while the page scrolls, at a point; null where there is none. */
function floatingAt(doc: Document, x: number, y: number): Element | null {
  for (let at = elementAt(doc, x, y); at; at = parentOf(at)) {
    const position = doc.defaultView?.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return at;
  }
  return null;
}
