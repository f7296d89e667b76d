/** Larger and smaller pictures. */
import { type GrayImage, newGray } from './gray-image.ts';

/** Scales by a factor: smooth cubic curves when larger, the mean of what falls together when smaller. */
export function resize(image: GrayImage, factor: number): GrayImage {
  if (Math.abs(factor - 1) < 0.01) return image;
  const wide = scaleRows(image, Math.max(1, Math.round(image.width * factor)));
  return transpose(scaleRows(transpose(wide), Math.max(1, Math.round(image.height * factor))));
}

/** Rows become columns. */
export function transpose({ width, height, data }: GrayImage): GrayImage {
  const out = newGray(height, width);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) out.data[x * height + y] = data[y * width + x] as number;
  return out;
}

interface Tap {
  from: number;
  weights: number[];
}

function scaleRows(image: GrayImage, width: number): GrayImage {
  const taps = tapsFor(image.width, width);
  const out = newGray(width, image.height);
  for (let y = 0; y < image.height; y += 1) {
    const row = y * image.width;
    for (let x = 0; x < width; x += 1) {
      const { from, weights } = taps[x] as Tap;
      let sum = 0;
      for (let i = 0; i < weights.length; i += 1) {
        const at = Math.min(image.width - 1, Math.max(0, from + i));
        sum += (image.data[row + at] as number) * (weights[i] as number);
      }
      out.data[y * width + x] = sum < 0 ? 0 : sum > 255 ? 255 : sum + 0.5;
    }
  }
  return out;
}

/** Which pixels of the old row make each pixel of the new one, and by how much. */
function tapsFor(before: number, after: number): Tap[] {
  const step = before / after;
  const spread = Math.max(1, step);
  return Array.from({ length: after }, (_, x) => {
    const centre = (x + 0.5) * step - 0.5;
    const from = Math.ceil(centre - 2 * spread);
    const to = Math.floor(centre + 2 * spread);
    const raw = Array.from({ length: to - from + 1 }, (_, i) => cubic((from + i - centre) / spread));
    const sum = raw.reduce((a, b) => a + b, 0);
    return { from, weights: raw.map((weight) => weight / sum) };
  });
}

/** Catmull and Rom's curve. */
function cubic(distance: number): number {
  const d = Math.abs(distance);
  if (d < 1) return 1.5 * d ** 3 - 2.5 * d ** 2 + 1;
  return d < 2 ? -0.5 * d ** 3 + 2.5 * d ** 2 - 4 * d + 2 : 0;
}
