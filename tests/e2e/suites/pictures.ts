/** Pictures of lists, read by the built extension: on the device, with doubts told, and never for longer than asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closeWaysOut } from '../../tools/build/picture-parts.ts';
import type { View } from '../drivers/driver.ts';
import type { World } from './world.ts';

interface Label {
  lines: string[];
  /** Pixels. */
  size: number;
  ink: string;
  paper: string;
}

const label: Label = {
  lines: [
    'INGREDIENTS: Aqua, Isopropyl Myristate,',
    'Glycerin, Niacinamide, Retinol, Panthenol,',
    'Carbomer, Phenoxyethanol, Parfum.',
  ],
  size: 15,
  ink: '#555',
  paper: '#f5f1e8',
};

/** Draws a label in the page and pastes it there, as from another program. */
function paste(view: View, what: Label): Promise<void> {
  return view.evaluate(async ({ lines, size, ink, paper }) => {
    const canvas = document.createElement('canvas');
    canvas.width = 26 * size;
    canvas.height = (lines.length + 1) * size * 1.6;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = paper;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = ink;
    context.font = `${size}px sans-serif`;
    for (const [i, line] of lines.entries()) context.fillText(line, size, (i + 1.2) * size * 1.6);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob as Blob], 'label.png', { type: 'image/png' }));
    document.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, what);
}

const isThere = (view: View, what: string, selector: string, ms = 45_000) =>
  view.until(what, (s) => document.querySelector(s) !== null, selector, ms);
const textOf = (view: View) => view.evaluate(() => document.querySelector('main')?.textContent ?? '');

export function testPictures(world: () => World, extension: string): void {
  test('a picture is read, its doubtful words are asked about, and nothing is fetched', async () => {
    const { browser, server } = world();
    const before = [server.paths.length, server.foreign.length];
    const page = await browser.extensionPage('src/app/index.html#picture');
    await isThere(page, 'the field for a picture', '.picture-input');
    await paste(page, label);
    await isThere(page, 'the picture is being read', 'progress, .report', 10_000);
    await isThere(page, 'its report', '.report');
    const text = await textOf(page);
    for (const name of ['Isopropyl Myristate', 'Retinol']) expect(text).toContain(name);
    expect(server.paths.slice(before[0])).toEqual([]);
    expect(page.errors).toEqual([]);

    // A name one letter off: a sure mark only when the person has looked.
    await paste(page, { ...label, lines: label.lines.map((line) => line.replace('Myristate', 'Myrixtate')) });
    await isThere(page, 'a doubtful name with its snippet', '.doubt canvas');
    const isMarked = () =>
      page.evaluate(
        () => document.querySelector('.report .row-name')?.textContent?.includes('Isopropyl') ?? false,
      );
    expect(await isMarked()).toBe(false);
    await page.evaluate(() => document.querySelector<HTMLElement>('.doubt button')?.click());
    await page.until(
      'the confirmed name is marked',
      () => document.querySelector('.report .row-name')?.textContent?.includes('Isopropyl'),
      null,
    );
    await page.close();
  });

  test('reading can be cancelled, and what is no picture is said to be none', async () => {
    const page = await world().browser.extensionPage('src/app/index.html#picture');
    await isThere(page, 'the field for a picture', '.picture-input');
    await paste(page, label);
    await isThere(page, 'the picture is being read', 'progress', 10_000);
    await page.evaluate(() => document.querySelector<HTMLElement>('.picture-progress button')?.click());
    await isThere(page, 'the field is back', '.picture-input', 5_000);
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['no picture'], 'label.png', { type: 'image/png' }));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    });
    await isThere(page, 'the complaint', '[role="alert"]', 10_000);
    expect(await page.evaluate(() => document.querySelector('.report'))).toBeNull();
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('the recogniser in the package knows no address', () => {
    const parts = readdirSync(extension, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(extension, file), 'utf8'))
      .filter((code) => code.includes('TessBaseAPI'));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.match(/https?:\/\/[^"'`\s]+/g)).toBeNull();
    expect(closeWaysOut('fetch("https://cdn.example/x.wasm"); new XMLHttpRequest;')).not.toMatch(
      /\bfetch\(|https:|XMLHttpRequest/,
    );
  });
}
