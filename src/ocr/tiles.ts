/** Long pictures in tiles, cut where no line of print is cut through. */
import { crop, type GrayImage } from './gray-image.ts';

/** Pixels a tile may have when it is enlarged: more don't fit into the recogniser's memory, fewer cut slanting lines. */
const MOST = 14_000_000;
/** How far up a better place for a cut is looked for, in parts of the tile. */
const BACK = 0.35;

/** Tiles from top to bottom; the picture itself where it is not long. `factor`: how much they will be enlarged. */
export function cutTiles(image: GrayImage, factor: number): GrayImage[] {
  const { width, height } = image;
  const most = Math.max(400, Math.floor(MOST / (factor * factor * width)));
  const tiles: GrayImage[] = [];
  let top = 0;
  while (height - top > most * 1.2) {
    const cut = quietestRow(image, top + Math.floor(most * (1 - BACK)), top + most);
    tiles.push(crop(image, 0, top, width, cut - top));
    top = cut;
  }
  if (top === 0) return [image];
  tiles.push(crop(image, 0, top, width, height - top));
  return tiles;
}

/** The middle of the longest run of rows in which brightness changes least from pixel to pixel. */
function quietestRow({ width, data }: GrayImage, from: number, to: number): number {
  const change = Array.from({ length: to - from }, (_, i) => {
    const row = (from + i) * width;
    let sum = 0;
    for (let x = 1; x < width; x += 1)
      sum += Math.abs((data[row + x] as number) - (data[row + x - 1] as number));
    return sum / width;
  });
  const limit = Math.min(...change) + 0.5;
  let best = { at: to - 1, length: 0 };
  let start = -1;
  for (let i = 0; i <= change.length; i += 1) {
    if (i < change.length && (change[i] as number) <= limit) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start > best.length) best = { at: from + ((start + i) >> 1), length: i - start };
      start = -1;
    }
  }
  return best.at;
}
