/** A picture on a shop page, chosen by keyboard, taken from the screen, and read beside it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lookIntoPanel, panelResult } from './suites/panel.ts';
import { choosePicture as choose, shop, startPictureWorld } from './suites/picture-world.ts';
import type { World } from './suites/world.ts';

/** Taller than the window: it is taken in tiles. */
const label = (height: number, last: number) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="560" height="${height}" font-family="sans-serif" font-size="17" fill="#333">
  <rect width="560" height="${height}" fill="#fbfaf6"/>
  <text x="20" y="60">INGREDIENTS: Aqua, Isopropyl Myristate, Glycerin,</text>
  <text x="20" y="90">Niacinamide, Squalane, Panthenol, Carbomer,</text>
  <text x="20" y="${last}">Retinol, Tocopherol, Phenoxyethanol, Parfum, Linalool.</text>
</svg>`)}`;

describe.each(['chrome', 'firefox'] as const)('%s', (target) => {
  let world: World;

  beforeAll(async () => {
    world = await startPictureWorld(target);
  });
  afterEach(() => world.tidy());
  afterAll(() => world?.end());

  test('a picture is taken in tiles, read beside itself, and shown in the popup too', async () => {
    const before = world.server.paths.length;
    const tab = await world.openPage(shop(label(1000, 940)));
    await tab.settled();
    await choose(tab);
    const { text, marks, hasFocus } = await panelResult(world, tab);
    for (const name of ['Isopropyl Myristate', 'Retinol']) expect(text).toContain(name);
    expect(marks).toContainEqual(expect.stringMatching(/^clogging: Isopropyl Myristate/));
    expect(text).not.toContain('covered');
    expect(hasFocus).toBe(true);
    expect(await tab.evaluate(() => Math.round(scrollY))).toBe(0);

    const popup = await tab.popup();
    await popup.until('the same in the popup', () => document.querySelector('.popup .report') !== null, null);
    expect(await popup.evaluate(() => document.querySelector('main')?.textContent)).toContain(
      'Isopropyl Myristate',
    );
    await popup.close();

    await tab.front();
    await tab.press('Escape');
    await tab.until('nothing of ours is left', () => !document.querySelector('pore-over-reading'), null);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    // The page and, in some browsers, its icon; nothing else was asked for.
    const asked = world.server.paths.slice(before);
    expect(asked.filter((path) => !/^\/(?:test\/|favicon)/.test(path))).toEqual([]);
  }, 120_000);

  test('a head that stays over the page is gone round, and what is covered for good is told', async () => {
    const head =
      '<style>header{position:sticky;top:0;height:90px;background:#234;color:#fff}</style><header>Shop</header>';
    const tab = await world.openPage(shop(label(1000, 560), head));
    await tab.settled();
    await choose(tab);
    const { text, hasFocus } = await panelResult(world, tab);
    for (const name of ['Isopropyl Myristate', 'Retinol', 'Linalool']) expect(text).toContain(name);
    expect(text).not.toContain('covered');
    expect(hasFocus).toBe(true);
    await lookIntoPanel(world, tab, 'close');

    const bubble =
      '<div style="position:fixed;inset:250px auto auto 100px;width:300px;height:60px;background:#c33">Chat</div>';
    const other = await world.openPage(shop(label(400, 200), bubble));
    await other.settled();
    await choose(other);
    expect((await panelResult(world, other)).text).toContain('covered a part');
  }, 120_000);

  test('reading is cancelled, doubtful words lead to the full page, and nothing is stored', async () => {
    const typo = label(300, 200).replace('Myristate', 'Myrixtate');
    const tab = await world.openPage(shop(typo));
    await tab.settled();
    await choose(tab);
    await tab.until('the panel', () => document.querySelector('pore-over-reading') !== null, null, 20_000);
    if ((await lookIntoPanel(world, tab))?.isReading) await lookIntoPanel(world, tab, 'more');
    else await tab.press('Escape');
    await tab.until('it is cancelled', () => document.querySelector('pore-over-reading') === null, null);

    await choose(tab);
    const { marks } = await panelResult(world, tab);
    expect(marks).toContainEqual(expect.stringMatching(/^doubtful: Isopropyl/));
    expect(marks).not.toContainEqual(expect.stringMatching(/^clogging/));
    const page = await world.browser.extensionPage(`src/app/index.html#picture=${tab.id}`);
    await page.until(
      'the doubtful word and its piece',
      () => document.querySelector('.doubt canvas') !== null,
      null,
    );
    expect(await page.evaluate(() => document.querySelector('progress'))).toBeNull();
    await page.close();
    const kept = await world.browser.inExtension(async () => {
      type Areas = Record<string, { get(keys: null): Promise<object> }>;
      const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
      const areas = await Promise.all(['local', 'session', 'sync'].map((area) => storage[area]?.get(null)));
      return JSON.stringify(areas);
    }, null);
    expect(kept).not.toContain('Squalane');
    expect(kept.length).toBeLessThan(5000);
  }, 120_000);

  // Only Chromium lets the menu's own event be raised from inside.
  if (target === 'chrome')
    test('the menu on a picture reads it, and where the picture is not found asks for it', async () => {
      const picture = label(400, 200);
      const tab = await world.openPage(shop(picture));
      await tab.settled();
      const clickMenu = (srcUrl: string) =>
        world.browser.inExtension(
          async ({ id, src }) => {
            interface Api {
              contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
              tabs: { get(id: number): Promise<object> };
            }
            const { chrome } = globalThis as unknown as { chrome: Api };
            const info = { menuItemId: 'read-picture', srcUrl: src };
            chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(id));
          },
          { id: tab.id, src: picture === srcUrl ? srcUrl : 'https://shop.example/none.png' },
        );
      await tab.front();
      await clickMenu(picture);
      expect((await panelResult(world, tab)).text).toContain('Isopropyl Myristate');
      await clickMenu('');
      await tab.until(
        'the sheet to choose on',
        () => document.querySelector('pore-over-picture') !== null,
        null,
      );
      expect(await tab.evaluate(() => document.querySelector('pore-over-reading'))).toBeNull();
    }, 120_000);
});
