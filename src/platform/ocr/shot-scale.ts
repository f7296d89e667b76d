/** How many pixels of a picture of the window stand for one of the page. */
import type { Tile } from '../../page/picture/show-tile.ts';

/** Sizes are rounded, and some pictures leave out the scroll bars. */
const SLACK = 0.04;

const isNear = (a: number, b: number) => Math.abs(a - b) <= SLACK * b;

/**
 * What the page says of its pixels, where the picture bears it out; else what the two sizes say. Where these differ from each
 * other the page was told another size than its window has (a test's or a developer's), and is drawn at the window's own scale.
 */
export function shotScale(
  shot: { width: number; height: number },
  { windowWidth, windowHeight, pixelRatio }: Pick<Tile, 'windowWidth' | 'windowHeight' | 'pixelRatio'>,
  tabWidth: number,
): number {
  const [across, down] = [shot.width / windowWidth, shot.height / windowHeight];
  if (isNear(across, pixelRatio) || isNear(down, pixelRatio)) return pixelRatio;
  if (isNear(across, down)) return across;
  return shot.width / (tabWidth || windowWidth);
}
