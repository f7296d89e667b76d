/** A reading made fit to travel between parts of the extension, and back. */
import type { PackedReading, PictureReading } from './picture-messages.ts';
import { fromBase64, toBase64 } from './unpack.ts';

export async function packReading({ text, words, pages }: PictureReading): Promise<PackedReading> {
  return { text, words, pages: await Promise.all(pages.map(pack)) };
}

/** Rejects when a page is no picture. */
export async function openReading({ text, words, pages }: PackedReading): Promise<PictureReading> {
  const opened = pages.map((page) => createImageBitmap(new Blob([fromBase64(page)])));
  return { text, words, pages: await Promise.all(opened) };
}

async function pack(page: ImageBitmap): Promise<string> {
  const canvas = new OffscreenCanvas(page.width, page.height);
  canvas.getContext('2d')?.drawImage(page, 0, 0);
  page.close();
  return toBase64(await canvas.convertToBlob({ type: 'image/png' }));
}
