/** Makes of any picture of print what the recogniser reads best: dark on white, level, upright, of one size. */

import { findColumns } from './columns.ts';
import { crop, type GrayImage, pad } from './gray-image.ts';
import { findSpots, letterHeight } from './letters.ts';
import { levelLight } from './level-light.ts';
import { resize } from './resize.ts';
import { crispness, findBend, inkOf, unbend } from './straighten.ts';
import { turn, turnQuarters } from './turn.ts';

/** Height of a small letter the recogniser reads best where it says nothing else, pixels (measured: tests/bench/ocr). */
const BEST = 20;
/** Enlarging more adds time and no detail. */
const MOST = 4;
/** Edge around each part, pixels. */
const EDGE = 20;

export interface Prepared {
  /** The whole picture as it was prepared. */
  picture: GrayImage;
  /** Its columns, in the order of reading; `left` and `top` are where each begins in the picture. */
  parts: { image: GrayImage; left: number; top: number }[];
}

/** By how much a picture with print of this height is enlarged (or made smaller). */
const enlargement = (letter: number, best: number) => Math.min(MOST, Math.max(0.25, best / letter));

/** `quarters` turns the picture first, clockwise. `best`: height its small letters should have, pixels. */
export function prepare(image: GrayImage, quarters = 0, best = BEST): Prepared {
  const levelled = levelLight(turnQuarters(image, quarters));
  const letter = letterHeight(findSpots(levelled)) || 8;
  const factor = enlargement(letter, best);
  const first = findBend(levelled, letter);
  let picture = resize(levelled, factor);
  let rest = first;
  if (Math.abs(first.slope) > 0.015) {
    const angle = Math.atan(first.slope);
    picture = turn(picture, angle);
    rest = findBend(turn(levelled, angle), letter);
  }
  if (isBent(rest)) picture = unbend(picture, rest);
  picture = pad(picture, EDGE);
  const size = letter * factor;
  const columns = findColumns(picture, size);
  const parts = columns.map(({ left, right }) => ({
    image: columns.length === 1 ? picture : pad(crop(picture, left, 0, right - left, picture.height), EDGE),
    left: columns.length === 1 ? 0 : left - EDGE,
    top: columns.length === 1 ? 0 : -EDGE,
  }));
  return { picture, parts };
}

const isBent = (bend: ReturnType<typeof findBend>) => Object.values(bend).some((by) => Math.abs(by) > 0.003);

/** What is seen of a picture before it is read: whether its lines run from top to bottom, and how much it will be enlarged. */
export function survey(image: GrayImage, best = BEST): { isSideways: boolean; factor: number } {
  const levelled = levelLight(image);
  const letter = letterHeight(findSpots(levelled)) || 8;
  // Rows of print are more unlike each other than columns of it are.
  const isSideways = sharpest(levelled, letter) < 0.8 * sharpest(turnQuarters(levelled, 1), letter);
  return { isSideways, factor: enlargement(letter, best) };
}

/** The best of a fan of slopes, per row of ink. */
function sharpest(image: GrayImage, letter: number): number {
  const ink = inkOf(image);
  const flat = { slope: 0, arc: 0, wave: 0, fan: 0, spread: 0 };
  const bin = Math.max(1, letter / 3);
  let best = 0;
  for (let slope = -0.24; slope <= 0.25; slope += 0.03)
    best = Math.max(best, crispness(ink, { ...flat, slope }, bin));
  return (best * image.height) / Math.max(1, ink.u.length ** 2);
}
