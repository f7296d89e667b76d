/** Lists that come late, change or go: tabs, panels, single-page shops. */
import { expect, test } from 'vitest';
import type { PageState } from '../../../src/platform/messages.ts';
import type { Tab } from '../drivers/driver.ts';
import { until } from '../drivers/view.ts';
import { countHighlights, page, paintedWords, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

/** Waits until the page's lists, as printed, are as asked. */
async function listsAre(tab: Tab, what: string, isRight: (texts: string[]) => boolean): Promise<void> {
  let last: PageState | null = null;
  const ask = async () => {
    last = await tab.ask('state', {});
    return last?.kind === 'report' && isRight(last.report.lists.map((l) => l.text));
  };
  await until(what, ask).catch((error) => {
    throw new Error(`${error.message}. Last seen: ${JSON.stringify(last)?.slice(0, 500)}`);
  });
}

export function testLate(world: () => World): void {
  test('a list fetched on a click', async () => {
    const tab = await world().openShop('/products/clear-fen-tea-tree-gel');
    expect((await readReport(tab)).lists.map((l) => l.text)).toEqual([]);
    await tab.click('[data-tab="clear-fen-ingredients"]');
    await listsAre(tab, 'the tab is read', ([text]) => text?.includes('Melaleuca') ?? false);
    await until('it is marked', async () =>
      (await paintedWords(tab)).some((w) => w.text.startsWith('Melaleuca')),
    );
    await tab.click('[data-tab="clear-fen-about"]');
    await listsAre(tab, 'the list is gone', (texts) => texts.length === 0);
    await until('no mark is left', async () => (await countHighlights(tab)) === 0);
    await until('no badge is left', async () => (await tab.badge()) === '');
  });

  test('a shade that changes the list without a new page', async () => {
    const tab = await world().openShop('/products/petal-tint');
    await listsAre(tab, 'the first shade is read', ([text]) => text?.includes('Rosa Canina') ?? false);
    await tab.click('[data-shade="plum"]');
    await listsAre(tab, 'the second shade is read', ([text]) => text?.includes('Retinyl Palmitate') ?? false);
    await until('only the second shade is marked', async () => {
      const words = (await paintedWords(tab)).map((w) => w.text);
      return words.includes('Retinyl Palmitate') && !words.includes('Isopropyl Palmitate');
    });
    await tab.evaluate(() => history.back());
    await listsAre(tab, 'the way back is read too', ([text]) => text?.includes('Rosa Canina') ?? false);
  });

  test('a list that arrives after some seconds', async () => {
    const script = `<script>setTimeout(() => {
      const p = document.createElement('p'); p.textContent = ${JSON.stringify(sampleList)};
      document.querySelector('h2').after(p);
    }, 2000)</script>`;
    const tab = await world().openPage(page(`<h2>Ingredients</h2>${script}`));
    expect((await readReport(tab)).lists.map((l) => l.text)).toEqual([]);
    await listsAre(tab, 'the list is read', (texts) => texts.length === 1);
  });

  test('a word changed in the middle of a list', async () => {
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p id="list">${sampleList}</p>`));
    await listsAre(tab, 'the list is read', (texts) => texts.length === 1);
    await tab.evaluate(() => {
      const text = document.getElementById('list')?.firstChild as Text;
      text.data = text.data.replace('Squalane', 'Alcohol Denat.');
    });
    await listsAre(tab, 'the change is read', ([text]) => text?.includes('Alcohol Denat.') ?? false);
    await until('it is marked', async () =>
      (await paintedWords(tab)).some((w) => w.text.startsWith('Alcohol Denat')),
    );
  });

  test('a whole page swapped by a single-page shop', async () => {
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p>${sampleList}</p>`));
    await listsAre(tab, 'the list is read', (texts) => texts.length === 1);
    await tab.evaluate(() => {
      history.pushState(null, '', '?basket');
      (document.querySelector('main') as HTMLElement).textContent = 'Your basket is empty.';
    });
    await listsAre(tab, 'nothing is left', (texts) => texts.length === 0);
    expect(await countHighlights(tab)).toBe(0);
  });
}
