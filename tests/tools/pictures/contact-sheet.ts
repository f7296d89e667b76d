/** All pictures of one surface beside each other: browsers and colour schemes across, languages down. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { dataUrl } from './compare.ts';
import { nameOf, type Picture } from './take-pictures.ts';

/** Writes one PNG per surface into the folder. */
export async function drawContactSheets(page: Page, pictures: Picture[], folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const surface of new Set(pictures.map((picture) => picture.surface))) {
    const file = join(folder, `sheet-${surface}.png`);
    const own = pictures.filter((picture) => picture.surface === surface);
    await page.setViewportSize({ width: 1720, height: 800 });
    await page.setContent(sheet(surface, own));
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    await page.screenshot({ path: file, fullPage: true });
    files.push(file);
  }
  return files;
}

function sheet(surface: string, pictures: Picture[]): string {
  const figures = pictures.map(
    ({ look, file }) =>
      `<figure><img src="${dataUrl(file)}"><figcaption>${nameOf(look, surface)}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 16px; font: 13px sans-serif; background: #888 }
    main { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px }
    figure { margin: 0 } img { width: 100%; display: block }
  </style><main>${figures.join('')}</main>`;
}
