/** Print for tests: rows of small boxes, as uneven as letters, with gaps between words. */
import { type GrayImage, newGray } from '../../src/ocr/gray-image.ts';

interface Print {
  width: number;
  height: number;
  letter: number;
  /** Pixels a line's place is moved down at x, y. */
  shift?: (x: number, y: number) => number;
  ink?: (x: number) => number;
  paper?: (x: number) => number;
  from?: number;
  to?: number;
}

export function drawPrint(print: Print, onto?: GrayImage): GrayImage {
  const { width, height, letter, shift = () => 0, ink = () => 0, paper = () => 255 } = print;
  const image = onto ?? newGray(width, height);
  if (!onto) for (let i = 0; i < image.data.length; i += 1) image.data[i] = paper(i % width);
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  const end = print.to ?? width - letter;
  for (let line = 2 * letter; line < height - 3 * letter; line += Math.round(letter * 2.4))
    for (let x = print.from ?? letter; x < end; ) {
      const wide = Math.round(letter * (0.4 + 0.5 * random()));
      const tall = random() < 0.25 ? Math.round(letter * 0.4) : 0;
      for (let dx = 0; dx < wide && x + dx < end; dx += 1)
        for (let dy = -tall; dy < letter; dy += 1) {
          const y = Math.round(line + dy + shift(x + dx, line));
          // Hollow, as letters are: a filled box is a picture.
          const isEdge = dx < 2 || dx >= wide - 2 || dy < 2 - tall || dy >= letter - 2;
          if (isEdge && y >= 0 && y < height) image.data[y * width + x + dx] = ink(x + dx);
        }
      x += wide + Math.round(letter * (random() < 0.2 ? 0.7 : 0.2));
    }
  return image;
}
