/** Goes through a place that is larger than the window, line by line of tiles. */
import type { Region } from '../../page/picture/region.ts';
import type { Offset, Tile } from '../../page/picture/show-tile.ts';

/** Edges fall between pixels, CSS pixels. */
const SLACK = 1;

/**
 * `take` answers the tile it got at an offset, or null where nothing is to be seen; a tile may begin elsewhere, where the page
 * can't be scrolled so far. Answers whether all of the place was seen.
 */
export async function eachTile(
  { width, height }: Pick<Region, 'width' | 'height'>,
  take: (offset: Offset) => Promise<Pick<Tile, 'width' | 'height' | 'offset'> | null>,
): Promise<boolean> {
  let isWhole = true;
  let top = 0;
  while (top < height - SLACK) {
    let below = height;
    let left = 0;
    while (left < width - SLACK) {
      const tile = await take({ left, top });
      if (!tile || tile.offset.left + tile.width <= left + SLACK) break;
      if (tile.offset.left > left + SLACK || tile.offset.top > top + SLACK) isWhole = false;
      left = tile.offset.left + tile.width;
      below = Math.min(below, tile.offset.top + tile.height);
    }
    if (left < width - SLACK) isWhole = false;
    if (left === 0 || below <= top + SLACK) return false;
    top = below;
  }
  return isWhole;
}
