/** What goes wrong around the extension, not in a page: its background dies, it is removed, its storage is spoilt. Chromium and Firefox. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShop } from '../demo/shop.ts';
import { type SoakBrowser, startSoak } from '../soak/start-soak.ts';
import { launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import type { View } from './drivers/driver.ts';
import { toView, until } from './drivers/view.ts';
import { countHighlights, countHosts, paintedWords } from './suites/in-page.ts';

const SERUM = '/products/moonlit-retinol-serum';
const CREAM = '/products/winterhall-rich-cream';

/** Values no version of ours has written, or one that is to come. */
const spoilt: Record<string, unknown> = {
  'settings.paused': 'perhaps',
  'settings.pausedSites': { a: 1 },
  'settings.run': 'in-the-year-3000',
  'settings.muted': [null, { kind: 'x' }, 7],
  'settings.palette': ['default'],
  'settings.language': '../../etc',
  'settings.later': { version: 99 },
};

/** The state of a page whose one list was read. */
const oneList = { kind: 'report', report: { lists: [{}] } };

describe('faults in Chromium', () => {
  let server: Served;
  let soak: SoakBrowser;
  beforeAll(async () => {
    server = await serve(demoShop);
    soak = await startSoak(server.origin + SERUM);
  });
  afterAll(async () => {
    await soak?.close();
    await server?.close();
  });

  const reads = (path: string) => async () => {
    await soak.tab.goto(server.origin + path);
    expect(await soak.tab.settled()).toMatchObject(oneList);
    await until('it is marked', async () => (await paintedWords(soak.tab)).length > 0);
  };

  test('a background that is killed wakes for the next page', async () => {
    for (const path of [SERUM, CREAM, SERUM]) {
      await soak.killBackground();
      await reads(path)();
    }
  });

  test('a background killed while a page is read: the marks come all the same', async () => {
    const loading = soak.tab.goto(server.origin + CREAM);
    for (let i = 0; i < 5; i++) {
      await soak.killBackground();
      await new Promise((next) => setTimeout(next, 40));
    }
    await loading;
    expect(await soak.tab.settled()).toMatchObject(oneList);
    await until('it is marked', async () => (await paintedWords(soak.tab)).length > 0);
  });

  test('stored settings that are spoilt or from the future: pages are read as by default', async () => {
    await soak.storeSettings(spoilt);
    await reads(SERUM)();
    expect(soak.errors()).toEqual([]);
  });

  test('back and forward, from the browser’s cache', async () => {
    await reads(SERUM)();
    await reads(CREAM)();
    for (const way of [-1, 1]) {
      await soak.tab.evaluate((by) => history.go(by), way);
      await soak.tab.until('it went there', (path) => location.pathname === path, way < 0 ? SERUM : CREAM);
      expect(await soak.tab.settled(400)).toMatchObject(oneList);
      await until('it is marked', async () => (await paintedWords(soak.tab)).length > 0);
    }
  });

  test('the extension goes while a page is open: marks and card go too, and the page sees no error', async () => {
    await reads(SERUM)();
    await soak.tab.ask('step', { by: 1 });
    await until('a card is open', async () => (await countHosts(soak.tab)) === 1);
    await soak.reloadExtension();
    await until('the marks are gone', async () => (await countHighlights(soak.tab)) === 0, 15_000);
    expect(await countHosts(soak.tab)).toBe(0);
    expect(soak.tab.errors).toEqual([]);
  });
});

/** Whether a word of the page's list has a mark that is to be seen. */
const isStyled = (view: View) =>
  view.evaluate(() => {
    const names = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
    const list = document.querySelector('main p') as Element;
    return names.some(
      (name) => getComputedStyle(list, `::highlight(${name})`).backgroundColor !== 'rgba(0, 0, 0, 0)',
    );
  });

describe('faults in Firefox', () => {
  // Firefox ends our scripts there before they can act: what is left in the registry has no style any more.
  test('the extension is removed while a page is open: nothing is painted any more', {
    timeout: 120_000,
  }, async () => {
    const server = await serve(demoShop);
    const { browser, close } = await launchFirefox({ extension: ensureExtension('firefox') });
    try {
      const page = await browser.newPage();
      const view = toView(page);
      await view.goto(server.origin + SERUM);
      await until('it is marked', () => isStyled(view), 20_000);
      await browser.uninstallExtension('pore-over@pore-over.invalid');
      await until('the marks are gone', async () => !(await isStyled(view)), 15_000);
      expect(view.errors).toEqual([]);
    } finally {
      await close();
      await server.close();
    }
  });
});
