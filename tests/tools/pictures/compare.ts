/**
 * Compares pictures as a person would from across the room: both are drawn small and blurred, so that a font's hint or a
 * word that wraps elsewhere is nothing, and a missing part, a lost colour scheme or a collapsed column is.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** Width of an approved picture, CSS pixels. */
const SMALL = 200;
/** Cells are this many pixels of the small picture. */
const CELL = 10;
/** How much two cells' colours may differ, of 255, before they count as different. */
const FAR = 34;
/** Share of cells that may be different. */
export const TOLERANCE = 0.12;

/** The picture as it is kept for comparing: a JPEG as a data URL. Runs in any page of a browser. */
export function shrink(page: Page, file: string): Promise<string> {
  return page.evaluate(
    async ({ url, width }) => {
      const bitmap = await createImageBitmap(await (await fetch(url)).blob());
      const height = Math.round((bitmap.height * width) / bitmap.width);
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
      return canvas.toDataURL('image/jpeg', 0.7);
    },
    { url: dataUrl(file), width: SMALL },
  );
}

/** Share of cells (0–1) that differ between two small pictures; 1 where their shapes do. */
export function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ({ urls, cell, far }) => {
      const [a, b] = await Promise.all(
        urls.map(async (url) => {
          const bitmap = await createImageBitmap(await (await fetch(url)).blob());
          const size = { width: Math.round(bitmap.width / cell), height: Math.round(bitmap.height / cell) };
          const canvas = Object.assign(document.createElement('canvas'), size);
          const context = canvas.getContext('2d') as CanvasRenderingContext2D;
          context.imageSmoothingQuality = 'high';
          context.drawImage(bitmap, 0, 0, size.width, size.height);
          return context.getImageData(0, 0, size.width, size.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const distance = [0, 1, 2].map((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)));
        if (Math.max(...distance) > far) different += 1;
      }
      return different / (a.data.length / 4);
    },
    { urls: [one, other], cell: CELL, far: FAR },
  );
}

/** A PNG or JPEG file as a data URL. */
export const dataUrl = (file: string): string =>
  `data:image/${file.endsWith('.jpg') ? 'jpeg' : 'png'};base64,${readFileSync(file).toString('base64')}`;
