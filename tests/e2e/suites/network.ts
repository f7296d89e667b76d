/** Nothing leaves: the browser's only way out is the tests' own server, which writes down whatever is asked for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/bootstrap.mjs';
import { cardIsOpen, hoverOver } from './card.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

/** Where the browsers themselves call home, whatever is switched off. */
export const browsersOwn =
  /(^|\.)(google|googleapis|gstatic|gvt1|google-analytics|mozilla|mozilla\.net|firefox|detectportal\.firefox)\.(com|net|org)(:\d+)?$/;
export const hostOf = (address: string) => (address.includes('://') ? new URL(address).host : address);

export function testNetwork(world: () => World, extension: string): void {
  test('the extension asks for nothing, on a page, in its card, popup and full page', async () => {
    const { server, openShop, browser } = world();
    const before = server.paths.length;
    const tab = await openShop('/products/moonlit-retinol-serum');
    await readReport(tab);
    await hoverOver(tab, 'Isopropyl Myristate');
    await cardIsOpen(tab, true);
    const popup = await tab.popup();
    const app = await browser.extensionPage('src/app/index.html#dictionary');
    await new Promise((later) => setTimeout(later, 500));
    await Promise.all([popup.close(), app.close()]);
    expect(server.paths.slice(before).sort()).toEqual([
      '/products/moonlit-retinol-serum',
      '/shop.css',
      '/shop.js',
    ]);
    expect(server.foreign.map(hostOf).filter((host) => !browsersOwn.test(host))).toEqual([]);
  });

  test('the built files name no way to ask', () => {
    const scripts = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.js'),
    );
    const found = scripts.filter((f) =>
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts\(/.test(
        readFileSync(join(extension, f), 'utf8'),
      ),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  test('the built files tell nothing of the machine they were built on', () => {
    const files = readdirSync(extension, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    const found = files.filter((f) => readFileSync(join(f.parentPath, f.name)).includes(root));
    expect(found.map(({ name }) => name)).toEqual([]);
  });
}
