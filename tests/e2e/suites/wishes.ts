/** What a person wants: settings and profile reach open pages at once, and a page that must not be read is not. */
import { afterEach, expect, test } from 'vitest';
import type { ExtensionScope } from '../../tools/browsers/ask-tab.ts';
import type { Tab, View } from '../drivers/driver.ts';
import { until } from '../drivers/view.ts';
import { countHighlights, page, paintedWords, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

const plain = page(`<h2>Ingredients</h2><p>${sampleList}</p>`);
const stanceOf = async (tab: Tab, word: string) =>
  (await paintedWords(tab)).find(({ text }) => text === word)?.stance ?? null;

/** Presses the first button (or box) whose text, or whose label's, holds the words. */
const pressButton = (view: View, words: string) =>
  until(`“${words}” can be pressed`, () =>
    view.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main label')];
      const found = all.find((element) => element.textContent?.includes(wanted));
      found?.click();
      return found !== undefined;
    }, words),
  );
const says = (view: View, words: string) =>
  view.until(`the page says “${words}”`, (wanted) => document.body.textContent?.includes(wanted), words);

export function testWishes(world: () => World): void {
  const store = (area: 'sync' | 'local', items: object) =>
    world().browser.inExtension(
      (given) => (globalThis as unknown as ExtensionScope).chrome.storage[given.area].set(given.items),
      { area, items },
    );
  afterEach(() =>
    world().browser.inExtension(async () => {
      const { storage } = (globalThis as unknown as ExtensionScope).chrome;
      await Promise.all([storage.sync.clear(), storage.local.clear()]);
    }, null),
  );

  test('an ingredient muted in the popup loses its mark at once, and gets it back', async () => {
    const tab = await world().openPage(plain);
    await readReport(tab);
    expect(await stanceOf(tab, 'Retinol')).toBe('helps');
    const popup = await tab.popup();
    await pressButton(popup, 'Vitamin A for the skin');
    await pressButton(popup, 'Mute');
    await pressButton(popup, 'Retinol, everywhere');
    await until('the mark is gone', async () => (await stanceOf(tab, 'Retinol')) === null);
    await says(popup, '1 muted');
    await pressButton(popup, 'Undo');
    await until('the mark is back', async () => (await stanceOf(tab, 'Retinol')) === 'helps');
    expect(popup.errors).toEqual([]);
    await popup.close();
  });

  test('a profile changes the marks of an open page, and the popup says why', async () => {
    const tab = await world().openPage(plain);
    await readReport(tab);
    const app = await world().browser.extensionPage('src/app/index.html#profile');
    await pressButton(app, 'Pregnant');
    await until('retinol is to be used with care', async () => (await stanceOf(tab, 'Retinol')) === 'care');
    const popup = await tab.popup();
    await says(popup, 'You told us that you are pregnant');
    expect([...popup.errors, ...app.errors]).toEqual([]);
    await Promise.all([popup.close(), app.close()]);
  });

  test('marks change their look without a reload', async () => {
    const tab = await world().openPage(plain);
    await readReport(tab);
    await store('sync', { 'settings.palette': 'colour-blind', 'settings.strength': 'strong' });
    await tab.until(
      'the other rules paint',
      () =>
        [...(CSS.highlights as unknown as Map<string, unknown>).keys()].includes('pore-over-helps-cb-strong'),
      null,
    );
  });

  test('only when asked: a page is left alone until the popup opens on it', async () => {
    await store('sync', { 'settings.run': 'click' });
    const tab = await world().openPage(plain);
    expect(await tab.ask('state', {})).toEqual({ kind: 'waiting', why: 'on-click' });
    expect(await countHighlights(tab)).toBe(0);
    const popup = await tab.popup();
    await says(popup, 'Isopropyl Myristate');
    expect(await countHighlights(tab)).toBeGreaterThan(0);
    await popup.close();
  });

  test('only on chosen sites: others are read once when asked', async () => {
    await store('sync', { 'settings.run': 'chosen', 'settings.chosenSites': ['other.example'] });
    const tab = await world().openPage(plain);
    expect(await tab.ask('state', {})).toEqual({ kind: 'waiting', why: 'not-chosen' });
    const popup = await tab.popup();
    await says(popup, 'Not one of your chosen sites');
    await pressButton(popup, 'Read this page once');
    await says(popup, 'Isopropyl Myristate');
    await store('sync', { 'settings.chosenSites': ['127.0.0.1'] });
    await popup.until('it no longer says why', () => !document.querySelector('.site-line'), null);
    await popup.close();
  });

  test('settings stored before they had a key each are kept', async () => {
    await store('sync', { settings: { paused: false, pausedSites: ['127.0.0.1'] } });
    const tab = await world().openPage(plain);
    await until('it is paused', async () => (await tab.ask('state', {}))?.kind === 'paused');
  });

  test('the first page shows the sample as the engine reads it', async () => {
    const welcome = await world().browser.extensionPage('src/app/index.html#welcome');
    await welcome.until('the sample is marked', () => document.querySelectorAll('mark').length > 3, null);
    expect(welcome.errors).toEqual([]);
    await welcome.close();
  });
}
