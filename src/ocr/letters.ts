/** Connected spots of ink: their sizes tell how large the print is. */
import type { GrayImage } from './gray-image.ts';

export interface Spot {
  left: number;
  top: number;
  right: number;
  bottom: number;
  ink: number;
}

/** All spots of a levelled picture, by union of runs of ink. Linear in pixels. */
export function findSpots({ width, height, data }: GrayImage, threshold = 128): Spot[] {
  const parent: number[] = [];
  const spots: Spot[] = [];
  const rootOf = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  let above: [from: number, to: number, id: number][] = [];
  for (let y = 0; y < height; y += 1) {
    const row: typeof above = [];
    let j = 0;
    for (let x = 0; x < width; x += 1) {
      if ((data[y * width + x] as number) >= threshold) continue;
      const from = x;
      while (x < width && (data[y * width + x] as number) < threshold) x += 1;
      const id = parent.length;
      parent.push(id);
      spots.push({ left: from, top: y, right: x, bottom: y + 1, ink: x - from });
      while (j < above.length && (above[j]?.[1] as number) < from) j += 1;
      for (let k = j; k < above.length && (above[k]?.[0] as number) <= x; k += 1) {
        const [a, b] = [rootOf(above[k]?.[2] as number), rootOf(id)];
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
      }
      row.push([from, x, id]);
    }
    above = row;
  }
  const whole = new Map<number, Spot>();
  spots.forEach((spot, i) => {
    const known = whole.get(rootOf(i));
    if (!known) {
      whole.set(rootOf(i), { ...spot });
      return;
    }
    known.left = Math.min(known.left, spot.left);
    known.top = Math.min(known.top, spot.top);
    known.right = Math.max(known.right, spot.right);
    known.bottom = Math.max(known.bottom, spot.bottom);
    known.ink += spot.ink;
  });
  return [...whole.values()];
}

/** Height of the print in pixels: the usual height of spots that may be letters; 0 where there are none. */
export function letterHeight(spots: Spot[]): number {
  const heights = spots
    .filter(({ left, top, right, bottom, ink }) => {
      const [w, h] = [right - left, bottom - top];
      // Neither grain nor pictures; letters may hang together in small print.
      return h >= 4 && w >= 2 && w < 14 * h && h < 160 && ink > 0.12 * w * h;
    })
    .map(({ top, bottom }) => bottom - top)
    .sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}
