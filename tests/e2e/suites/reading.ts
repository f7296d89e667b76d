/** Lists are found, marked and counted in every template of the demo shop; pages without one stay as they are. */
import { expect, test } from 'vitest';
import type { Report } from '../../../src/engine/types.ts';
import { demoPaths } from '../../demo/shop.ts';
import type { ExtensionScope } from '../../tools/browsers/ask-tab.ts';
import type { Tab } from '../drivers/driver.ts';
import {
  countHighlights,
  countHosts,
  itemOf,
  page,
  paintedWords,
  sampleList,
  wordsToPaint,
} from './in-page.ts';
import type { World } from './world.ts';

/** What each page of the shop has on it at once: names of families, and of what is only in its data. */
const expected: Record<string, { families: string[]; lists?: number; isInPage?: false }> = {
  '/products/moonlit-retinol-serum': { families: ['retinoid', 'pore-clogging', 'drying-alcohol'] },
  '/products/first-light-vitamin-c': { families: ['vitamin-c', 'drying-alcohol'] },
  '/products/millpond-foaming-wash': { families: ['strong-sulfate'] },
  '/products/sharp-frost-toner': { families: ['drying-alcohol'] },
  '/products/winterhall-rich-cream': { families: ['pore-clogging'] },
  '/products/noon-meadow-spf-50': { families: ['drying-alcohol'] },
  '/products/small-hours-eye-cream': { families: ['retinoid'], isInPage: false },
  '/products/petal-tint': { families: ['pore-clogging'] },
  '/products/tannenruh-nachtcreme': { families: ['pore-clogging', 'retinoid'] },
  '/products/yoake-essence': { families: ['retinoid', 'pore-clogging'] },
  '/products/after-dark-oil-cleanser': { families: ['tea-tree'] },
  '/products/evening-ritual-set': { families: ['pore-clogging'], lists: 2 },
};
const quiet = demoPaths.filter((path) => path.startsWith('/journal/'));

export async function readReport(tab: Tab): Promise<Report> {
  const state = await tab.settled();
  if (state?.kind !== 'report') throw new Error(`The extension has no report: ${JSON.stringify(state)}`);
  return state.report;
}

export function testReading(world: () => World): void {
  test.each(Object.entries(expected))(
    '%s is read and marked',
    async (path, { families, lists = 1, isInPage = true }) => {
      const tab = await world().openShop(path);
      const report = await readReport(tab);
      expect(report.lists.map((l) => l.state)).toEqual(Array(lists).fill('whole'));
      expect(report.findings.map((f) => f.family)).toEqual(expect.arrayContaining(families));
      if (!isInPage) return;
      const painted = await paintedWords(tab);
      // An open shadow root is no part of the document's own order, so words are compared without it.
      expect(painted.map((w) => w.text).sort()).toEqual(wordsToPaint(report));
    },
  );

  test('the badge counts the places that need a look', async () => {
    const tab = await world().openShop('/products/moonlit-retinol-serum');
    const report = await readReport(tab);
    const grave = report.findings.filter((f) => !f.note && f.stance !== 'helps' && f.stance !== 'info');
    const places = new Set(grave.map(itemOf(report)));
    expect(places).toContain('Isopropyl Myristate');
    expect(await tab.badge()).toBe(String(places.size));
  });

  test.each(quiet)('%s stays quiet', async (path) => {
    const tab = await world().openShop(path);
    expect((await readReport(tab)).lists.map((l) => l.text)).toEqual([]);
    expect(await tab.badge()).toBe('');
    expect(await countHighlights(tab)).toBe(0);
    expect(await countHosts(tab)).toBe(0);
  });

  test('the shop window stays quiet', async () => {
    const tab = await world().openShop('/');
    expect((await readReport(tab)).lists.map((l) => l.text)).toEqual([]);
    expect(await countHighlights(tab)).toBe(0);
  });

  test('marking changes no node of the page', async () => {
    const watch = `<script>changes = []; addEventListener('load', () => new MutationObserver((records) => changes.push(...records))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }))</script>`;
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p>${sampleList}</p>`, watch));
    const report = await readReport(tab);
    expect((await paintedWords(tab)).length).toBe(wordsToPaint(report).length);
    expect(await tab.evaluate(() => (globalThis as unknown as { changes: unknown[] }).changes.length)).toBe(
      0,
    );
  });

  test('a page cannot load anything of the extension', async () => {
    const manifest = await world().browser.inExtension(
      () => (globalThis as unknown as ExtensionScope).chrome.runtime.getManifest(),
      null,
    );
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
}
