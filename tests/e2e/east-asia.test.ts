/** The larger build for East Asia: Japanese and Korean print is read on the device as well. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../tools/bootstrap.mjs';
import { strangeAddresses } from '../tools/build/addresses.ts';
import { chromiumProxy } from '../tools/serve.ts';
import { startChromium } from './drivers/chromium.ts';
import { startWorld, type World } from './suites/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'pore-over-east-'));
let world: World;

beforeAll(async () => {
  vi.stubEnv('EAST', '1');
  const { buildExtension } = await import('../tools/build/build-extension.ts');
  buildExtension('chrome', folder);
  world = await startWorld((server) => startChromium({ extension: folder, args: chromiumProxy(server) }));
}, 180_000);
afterAll(async () => {
  await world?.end();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['ja', '11 ingredients read', 'May clog pores1ミリスチン酸イソプロピル'],
  ['ko', '9 ingredients read', 'May help1나이아신아마이드'],
])(
  'a label in %s',
  async (print, count, finding) => {
    const before = world.server.paths.length;
    const page = await world.browser.extensionPage('src/app/index.html#picture');
    await page.until(
      'the choice of print',
      () => document.querySelector('.picture-page select') !== null,
      null,
    );
    const label = readFileSync(join(root, 'tests', 'ocr', 'labels', `${print}.png`)).toString('base64');
    await page.evaluate(
      async ([language, png]) => {
        const select = document.querySelector('.picture-page select') as HTMLSelectElement;
        select.value = language as string;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((next) => setTimeout(next, 100));
        const bytes = Uint8Array.from(atob(png as string), (c) => c.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], 'label.png', { type: 'image/png' }));
        document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, cancelable: true }));
      },
      [print, label],
    );
    await page.until('the report', () => document.querySelector('.report') !== null, null, 60_000);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const words of [count, finding]) expect(text).toContain(words);
    expect(world.server.paths.slice(before)).toEqual([]);
    expect(page.errors).toEqual([]);
    await page.close();
  },
  90_000,
);

test('no address that could be asked is in its data', () => {
  expect(strangeAddresses(folder)).toEqual([]);
});
