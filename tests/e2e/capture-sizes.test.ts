/** What is cut out of the picture of a window is the place that was asked for, however large a pixel is. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { panelResult } from './suites/panel.ts';
import { choosePicture, shop, startPictureWorld } from './suites/picture-world.ts';
import type { World } from './suites/world.ts';

/** For all pages of the tests' server, and for good. */
function setZoom({ browser }: World, id: number, zoom: number): Promise<void> {
  return browser.inExtension(
    async ({ tabId, factor }) => {
      type Zoom = { tabs: { setZoom(id: number, factor: number): Promise<void> } };
      await (globalThis as unknown as { chrome: Zoom }).chrome.tabs.setZoom(tabId, factor);
      // The page is laid out anew.
      await new Promise((next) => setTimeout(next, 500));
    },
    { tabId: id, factor: zoom },
  );
}

/** Its first and last words reach to its edges: a place that is cut out a little beside it loses them. */
const WIDTH = 620;
const picture = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="150" font-family="sans-serif" font-size="26" fill="#333">
  <rect width="${WIDTH}" height="150" fill="#fbfaf6"/>
  <text x="10" y="36">Retinol, Glycerin, Panthenol,</text>
  <text x="610" y="84" text-anchor="end">Niacinamide, Squalane, Isopropyl Myristate,</text>
  <text x="10" y="136">Carbomer, Phenoxyethanol, Parfum.</text>
</svg>`)}`;
/** Other words stand close around it. */
const page = shop(picture, '<style>img{display:block;margin:0 0 0 37px}</style>').replace(
  /<img.*>/s,
  (img) =>
    `<p style="margin:0;font-size:22px">Benzoyl Peroxide</p>${img}<p style="margin:0;font-size:22px">Lauric Acid</p>`,
);
const names = ['Retinol', 'Panthenol', 'Niacinamide', 'Isopropyl Myristate', 'Carbomer', 'Parfum'];

async function expectRead(world: World, prepare: (tabId: number) => Promise<void> = async () => {}) {
  const tab = await world.openPage(page);
  await tab.settled();
  await prepare(tab.id);
  await choosePicture(tab);
  const { text } = await panelResult(world, tab);
  for (const name of names) expect(text).toContain(name);
  for (const other of ['Benzoyl', 'Lauric']) expect(text).not.toContain(other);
  expect(text).not.toContain('Only a part');
  return tab;
}

describe.each(['chrome', 'firefox'] as const)('%s', (target) => {
  describe('windows and zoom', () => {
    let world: World;
    beforeAll(async () => {
      world = await startPictureWorld(target);
    });
    afterEach(() => world.tidy());
    afterAll(() => world?.end());

    test.each([0.5, 0.67, 1.25, 2])(
      'the page at %d times its size',
      async (zoom) => {
        const tab = await expectRead(world, (id) => setZoom(world, id, zoom));
        await setZoom(world, tab.id, 1);
      },
      90_000,
    );

    test('a picture wider than a narrow window is read from side to side', async () => {
      const tab = await world.openPage(page);
      await tab.resize(380, 600);
      await tab.settled();
      await choosePicture(tab);
      const { text } = await panelResult(world, tab);
      for (const name of names) expect(text).toContain(name);
      expect(text).not.toContain('Only a part');
      expect(await tab.evaluate(() => scrollX)).toBe(0);
    }, 90_000);

    test('of a picture that a box of the page cuts off, what is missing is told', async () => {
      const tab = await world.openPage(
        page
          .replace('<img', '<div style="height:100px;overflow:hidden"><img')
          .replace(/">(?=<p style="margin:0;font-size:22px">Lauric)/, '"></div>'),
      );
      await tab.settled();
      await choosePicture(tab);
      const { text } = await panelResult(world, tab);
      expect(text).toContain('Niacinamide');
      expect(text).not.toContain('Lauric');
      expect(text).toContain('Only a part of the picture could be seen');
    }, 90_000);

    test('a picture in a window of the page is chosen, read and shown in it', async () => {
      const tab = await world.openPage(
        `<!doctype html><h1>Shop</h1><dialog><img src="${picture}" alt="Back"><button>Close</button></dialog>
          <script>document.querySelector('dialog').showModal()</script>`,
      );
      await tab.settled();
      await choosePicture(tab);
      const { text, hasFocus } = await panelResult(world, tab);
      for (const name of names) expect(text).toContain(name);
      expect(hasFocus).toBe(true);
      expect(await tab.evaluate(() => document.querySelector('dialog pore-over-reading') !== null)).toBe(
        true,
      );
      // What stands in our panel is no list of the page's.
      const state = await tab.settled(600);
      expect(state?.kind === 'report' ? state.report.lists : []).toEqual([]);
      await tab.press('Escape');
      await tab.until('nothing of ours is left', () => !document.querySelector('pore-over-reading'), null);
      expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    }, 90_000);
  });

  test.each([1.5, 2, 3])(
    '%d pixels of the screen for one of the page',
    async (density) => {
      const world = await startPictureWorld(target, density);
      try {
        const tab = await expectRead(world);
        expect(await tab.evaluate(() => devicePixelRatio)).toBeCloseTo(density, 1);
      } finally {
        await world.end();
      }
    },
    120_000,
  );
});
