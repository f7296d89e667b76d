/** Pictures and their pixels, by the browser's own canvas for workers. */
import type { ColourImage, GrayImage } from '../../ocr/gray-image.ts';

/** More pixels than a phone's camera makes; what is larger is drawn smaller. */
const MOST = 24_000_000;

export function drawPixels(picture: ImageBitmap): ColourImage {
  const factor = Math.min(1, Math.sqrt(MOST / (picture.width * picture.height)));
  const width = Math.max(1, Math.round(picture.width * factor));
  const height = Math.max(1, Math.round(picture.height * factor));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return context.getImageData(0, 0, width, height);
}

export function toBitmap({ width, height, data }: GrayImage): Promise<ImageBitmap> {
  const pixels = new ImageData(width, height);
  for (let i = 0, p = 0; i < data.length; i += 1, p += 4) {
    pixels.data.fill(data[i] as number, p, p + 3);
    pixels.data[p + 3] = 255;
  }
  return createImageBitmap(pixels);
}
