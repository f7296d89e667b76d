/** Pages that are broken or mean. None may stop the extension, log an error in its name, or get a wrong list out of it. */
import { afterEach, expect, test } from 'vitest';
import { cardIsOpen } from './card.ts';
import { brokenPages, list } from './hostile/broken-pages.ts';
import { testLarge } from './hostile/large.ts';
import { meanPages } from './hostile/mean-pages.ts';
import { testMeddling } from './hostile/meddling.ts';
import { sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

export function testHostile(world: () => World): void {
  afterEach(async () => {
    // Whatever the page before did: the next one is read as always.
    const tab = await world().openShop('/products/tannenruh-nachtcreme');
    expect((await readReport(tab)).lists.length).toBe(1);
    await tab.close();
  });

  test.each(Object.entries({ ...brokenPages, ...meanPages }))('%s', async (_, { page: content, starts }) => {
    const tab = await world().openPage(content);
    const { lists } = await readReport(tab);
    if (starts === null) expect(lists.map((l) => l.text)).toEqual([]);
    else if (starts !== undefined)
      expect(lists[0]?.text.replace(/^[\u200b-\u202e]+/, '').slice(0, starts.length)).toBe(starts);
    for (const { text, items } of lists)
      for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text);
  });

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
  testLarge(world);
}
