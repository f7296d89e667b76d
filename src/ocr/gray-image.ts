/** Pictures as the recogniser sees them: one byte a pixel, 0 black to 255 white, row by row. */

export interface GrayImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** What a canvas gives: four bytes a pixel. */
export interface ColourImage {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

export const newGray = (width: number, height: number, fill = 255): GrayImage => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(fill),
});

/** Brightness as the eye weighs it (Rec. 601); what is transparent stands on white. */
export function toGray({ width, height, data }: ColourImage): GrayImage {
  const gray = newGray(width, height);
  for (let i = 0, p = 0; i < gray.data.length; i += 1, p += 4) {
    const brightness =
      0.299 * (data[p] as number) + 0.587 * (data[p + 1] as number) + 0.114 * (data[p + 2] as number);
    const alpha = (data[p + 3] as number) / 255;
    gray.data[i] = Math.round(brightness * alpha + 255 * (1 - alpha));
  }
  return gray;
}

/** A rectangle of the picture; what lies outside of it is left out. */
export function crop(image: GrayImage, left: number, top: number, width: number, height: number): GrayImage {
  const x0 = Math.max(0, Math.floor(left));
  const y0 = Math.max(0, Math.floor(top));
  const x1 = Math.min(image.width, Math.ceil(left + width));
  const y1 = Math.min(image.height, Math.ceil(top + height));
  const part = newGray(Math.max(1, x1 - x0), Math.max(1, y1 - y0));
  for (let y = y0; y < y1; y += 1)
    part.data.set(image.data.subarray(y * image.width + x0, y * image.width + x1), (y - y0) * part.width);
  return part;
}

/** The picture with a white edge: letters that touch the border are not recognised. */
export function pad(image: GrayImage, by: number): GrayImage {
  const out = newGray(image.width + 2 * by, image.height + 2 * by);
  for (let y = 0; y < image.height; y += 1)
    out.data.set(image.data.subarray(y * image.width, (y + 1) * image.width), (y + by) * out.width + by);
  return out;
}
