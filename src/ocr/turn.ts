/** Turned pictures. */
import { type GrayImage, newGray } from './gray-image.ts';
import { transpose } from './resize.ts';

/** By quarters, clockwise. */
export function turnQuarters(image: GrayImage, quarters: number): GrayImage {
  const by = ((quarters % 4) + 4) % 4;
  if (by === 0) return image;
  if (by === 2) return { ...image, data: image.data.slice().reverse() };
  const turned = transpose(image);
  return by === 1 ? mirror(turned) : flip(turned);
}

function mirror(image: GrayImage): GrayImage {
  const out = newGray(image.width, image.height);
  for (let y = 0; y < image.height; y += 1)
    out.data.set(image.data.slice(y * image.width, (y + 1) * image.width).reverse(), y * image.width);
  return out;
}

function flip(image: GrayImage): GrayImage {
  const out = newGray(image.width, image.height);
  for (let y = 0; y < image.height; y += 1)
    out.data.set(
      image.data.subarray(y * image.width, (y + 1) * image.width),
      (image.height - 1 - y) * image.width,
    );
  return out;
}

/** By any angle, radians, counter-clockwise as seen; the paper around is white. */
export function turn(image: GrayImage, angle: number): GrayImage {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const { width: w, height: h } = image;
  const out = newGray(
    Math.round(w * Math.abs(cos) + h * Math.abs(sin)),
    Math.round(w * Math.abs(sin) + h * Math.abs(cos)),
  );
  const at = (x: number, y: number) =>
    x < 0 || y < 0 || x >= w || y >= h ? 255 : (image.data[y * w + x] as number);
  for (let y = 0; y < out.height; y += 1)
    for (let x = 0; x < out.width; x += 1) {
      const [dx, dy] = [x - out.width / 2, y - out.height / 2];
      const sx = dx * cos - dy * sin + w / 2;
      const sy = dx * sin + dy * cos + h / 2;
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      if (x0 < -1 || y0 < -1 || x0 > w || y0 > h) continue;
      const [fx, fy] = [sx - x0, sy - y0];
      const top = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
      const bottom = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
      out.data[y * out.width + x] = top * (1 - fy) + bottom * fy;
    }
  return out;
}
