/** Pages that are broken or mean. None may stop the extension, log an error in its name, or get a wrong list out of it. */
import { afterAll, afterEach, expect, test } from 'vitest';
import type { Tab, View } from '../drivers/driver.ts';
import { until } from '../drivers/view.ts';
import { cardIsOpen } from './card.ts';
import { brokenPages, list } from './hostile/broken-pages.ts';
import { testLarge } from './hostile/large.ts';
import { meanPages } from './hostile/mean-pages.ts';
import { testMeddling } from './hostile/meddling.ts';
import { longestOf, startPulse } from './hostile/pulse.ts';
import { testStuck } from './hostile/stuck.ts';
import { sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

export function testHostile(world: () => World): void {
  const heldUp: [string, number | null][] = [];
  let popup: View | undefined;

  /** The popup over the tab says what was read there, or that nothing was. One popup for all pages: it follows the tab in front. */
  const tellsTheTruth = async (tab: Tab) => {
    popup ??= await world().browser.extensionPageBehind('src/popup/index.html');
    const shown = popup;
    await until('the popup tells the truth', async () => {
      const text = await shown.evaluate(() => document.body.textContent ?? '');
      const count = (await readReport(tab)).lists[0]?.items.length;
      return text.includes(
        count === undefined ? 'No ingredient list on this page' : `${count.toLocaleString('en')} ingredient`,
      );
    });
    expect(shown.errors).toEqual([]);
  };

  afterAll(async () => {
    await popup?.close();
    const worst = heldUp.filter(([, ms]) => ms !== null).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
    const told = worst.slice(0, 3).map(([name, ms]) => `${name} ${ms} ms`);
    // How long depends on the machine more than on us, and some pages hold themselves up: told, not judged.
    console.info(
      `${world().browser.name}: ${worst.length} hostile pages measured, held up for at most: ${told.join(', ')}`,
    );
  });

  afterEach(async () => {
    // Whatever the page before did: the next one is read as always.
    const tab = await world().openShop('/products/tannenruh-nachtcreme');
    expect((await readReport(tab)).lists.length).toBe(1);
    await tab.close();
  });

  test.each(Object.entries({ ...brokenPages, ...meanPages }))(
    '%s',
    async (name, { page: content, starts, isSilent }) => {
      const tab = await world().openPage(content);
      if (!isSilent) await startPulse(tab);
      const { lists } = await readReport(tab);
      heldUp.push([name, isSilent ? null : await longestOf(tab)]);
      await tellsTheTruth(tab);
      if (starts === null) expect(lists.map((l) => l.text)).toEqual([]);
      else if (starts !== undefined)
        expect(lists[0]?.text.replace(/^[\u200b-\u202e]+/, '').slice(0, starts.length)).toBe(starts);
      for (const { text, items } of lists)
        for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text);
    },
  );

  test('a page that takes our card away', async () => {
    const script = `<script>new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node !== document.body) { node.remove(); window.taken = (window.taken ?? 0) + 1; }
    }).observe(document.documentElement, { childList: true })</script>`;
    const tab = await world().openPage(list(sampleList, script));
    await readReport(tab);
    for (let i = 0; i < 3; i++) await tab.ask('step', { by: 1 });
    await tab.until('the card was taken', () => (globalThis as unknown as { taken: number }).taken > 0, null);
    await cardIsOpen(tab, false);
    expect((await readReport(tab)).lists.length).toBe(1);
  });

  testMeddling(world);
  testStuck(world);
  testLarge(world);
}
