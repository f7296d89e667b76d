/** Text set in columns: cut where no ink stands from top to bottom. */
import type { GrayImage } from './gray-image.ts';

export interface Column {
  left: number;
  right: number;
}

/** A gap this many letters wide is no space between words: those don't stand under each other in all lines. */
const GAP = 1.6;
/** Ink a gap may hold, as a share of what a stretch of this width usually holds: grain. */
const STRAY = 0.004;

/** The columns of a levelled, straight picture from left to right; one where there is no gap. */
export function findColumns({ width, height, data }: GrayImage, letter: number): Column[] {
  const ink = new Float32Array(width);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((data[y * width + x] as number) < 128) ink[x] = (ink[x] as number) + 1;
  const total = ink.reduce((a, b) => a + b, 0);
  const limit = Math.max(1, (STRAY * total * 40) / width);
  const isEmpty = (x: number) => (ink[x] as number) <= limit;
  const columns: Column[] = [];
  let start = 0;
  let x = 0;
  while (x < width && isEmpty(x)) x += 1;
  while (x < width) {
    if (!isEmpty(x)) {
      x += 1;
      continue;
    }
    const from = x;
    while (x < width && isEmpty(x)) x += 1;
    if (x < width && x - from < GAP * letter) continue;
    const middle = x >= width ? width : (from + x) >> 1;
    columns.push({ left: start, right: middle });
    start = middle;
  }
  if (start < width) columns.push({ left: start, right: width });
  const holds = ({ left, right }: Column) => ink.subarray(left, right).reduce((a, b) => a + b, 0);
  // A bar or a lonely sign at the side is no column, and a table of narrow cells is read by rows.
  const isText = columns.every((c) => holds(c) > 0.15 * total && c.right - c.left > 10 * letter);
  return isText ? columns : [{ left: 0, right: width }];
}
