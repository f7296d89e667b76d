/**
 * A picture on a shop page, chosen by keyboard and taken from the screen. A real click on our button gives the permission for
 * that; a test cannot click there, so a copy of the built extension is given it for all sites.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { chromiumProxy } from '../tools/serve.ts';
import { startChromium } from './drivers/chromium.ts';
import { startWorld } from './suites/world.ts';

/** Taller than the window: it is taken in tiles. */
const label = `<svg xmlns="http://www.w3.org/2000/svg" width="560" height="1000" font-family="sans-serif" font-size="17" fill="#333">
  <rect width="560" height="1000" fill="#fbfaf6"/>
  <text x="20" y="60">INGREDIENTS: Aqua, Isopropyl Myristate, Glycerin,</text>
  <text x="20" y="90">Niacinamide, Squalane, Panthenol, Carbomer,</text>
  <text x="20" y="940">Retinol, Tocopherol, Phenoxyethanol, Parfum, Linalool.</text>
</svg>`;
const address = `data:image/svg+xml,${encodeURIComponent(label)}`;

test('a picture on a page is chosen, taken in tiles, read, and the page is as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-capture-'));
  cpSync(ensureExtension('chrome'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, '<all_urls>'] }),
  );
  const world = await startWorld((server) =>
    startChromium({ extension: folder, args: chromiumProxy(server), viewport: { width: 800, height: 600 } }),
  );
  try {
    const tab = await world.openPage(
      `<!doctype html><h1>Shop</h1><p>Soft.</p><img src="${address}" alt="Back of the box">`,
    );
    await tab.settled();
    const popup = await tab.popup();
    await popup.until('the button', () => document.querySelector('.picture-start'), null);
    const result = world.browser.nextPage?.('#picture');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.picture-start')?.click());
    await tab.until('the sheet to choose on', () => document.querySelector('pore-over-picture'), null);
    await tab.front();
    await tab.press('Tab');
    await tab.press('Enter');
    const page = await result;
    if (!page) throw new Error('this browser cannot wait for a page');
    await page.until('the report', () => document.querySelector('.report'), null, 60_000);
    const text = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    for (const name of ['Isopropyl Myristate', 'Retinol']) expect(text).toContain(name);
    expect(
      await tab.evaluate(() => [document.querySelectorAll('pore-over-picture').length, Math.round(scrollY)]),
    ).toEqual([0, 0]);
    expect(page.errors).toEqual([]);
    await world.tidy();
  } finally {
    await world.end();
    rmSync(folder, { recursive: true, force: true });
  }
}, 180_000);
