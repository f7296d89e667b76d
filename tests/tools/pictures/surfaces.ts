/** Everything a person can look at, and how to get there. */
import type { Browser, View } from '../../e2e/drivers/driver.ts';
import { openTab } from '../../e2e/drivers/open-tab.ts';

export interface Surface {
  name: string;
  /** CSS pixels. */
  width: number;
  height: number;
  /** Opens it and resolves when it is drawn. */
  open(browser: Browser, shop: string): Promise<View>;
}

const product = '/products/moonlit-retinol-serum';

export const surfaces: Surface[] = [
  popup('popup', 376, 600, product),
  popup('popup-narrow', 320, 600, product),
  popup('popup-open', 376, 600, product, async (view) => {
    await view.click('main .finding .disclosure-button');
  }),
  popup('popup-several', 376, 600, '/products/evening-ritual-set'),
  popup('popup-nothing', 376, 600, '/journal/oat-and-honey-bars'),
  {
    name: 'card',
    width: 1000,
    height: 640,
    async open(browser, shop) {
      const tab = await openTab(browser, shop + product);
      await tab.resize(1000, 640);
      await tab.settled();
      await tab.front();
      await tab.ask('step', { by: 1 });
      return tab;
    },
  },
  page('welcome', 900),
  page('check', 360),
  page('dictionary', 900),
  page('family=retinoid', 900),
  page('ingredient=isopropyl-myristate', 360),
  page('article', 900),
  page('settings', 900),
  page('settings', 360),
  page('profile', 360),
  page('help', 900),
  page('about', 360),
  page('sources', 360),
  page('shelf', 360),
  page('shelf', 900, 'shelf-filled', fillShelf),
  page('routine', 900, 'routine', fillShelf),
  page('suits', 360, 'suits', fillShelf),
  page('shelf-data', 360, 'shelf-data', fillShelf),
];

/** Two products, saved as the popup does it. */
async function fillShelf(view: View): Promise<void> {
  await view.evaluate(async () => {
    const { runtime } = (globalThis as unknown as Saving).chrome;
    const product = {
      brand: 'Quillwort',
      site: 'shop.example',
      state: 'whole',
      use: 'leave-on',
      area: 'face',
    };
    for (const [name, names] of [
      ['Moonlit Retinol Serum', ['AQUA', 'GLYCERIN', 'SQUALANE', 'RETINOL', 'PARFUM']],
      ['Sharp Frost Toner', ['AQUA', 'ALCOHOL DENAT.', 'MENTHOL', 'CITRIC ACID', 'LIMONENE']],
    ] as const)
      await runtime.sendMessage({
        poreOver: 'shelfSave',
        body: { draft: { ...product, name, names, text: names.join(', ') } },
      });
    location.reload();
  });
}

interface Saving {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

function page(
  part: string,
  width: number,
  name = part.replace('=', '-'),
  fill?: (view: View) => Promise<void>,
): Surface {
  return {
    name: `${name}-${width}`,
    width,
    height: 900,
    async open(browser) {
      const view = await browser.extensionPage(`src/app/index.html#${part}`);
      await view.resize(width, 900);
      const isDrawn = () =>
        view.until('the page is drawn', () => document.querySelector('main h1') !== null, null);
      await isDrawn();
      await fill?.(view);
      await isDrawn();
      return view;
    },
  };
}

function popup(
  name: string,
  width: number,
  height: number,
  path: string,
  act?: (view: View) => Promise<void>,
): Surface {
  return {
    name,
    width,
    height,
    async open(browser, shop) {
      const tab = await openTab(browser, shop + path);
      await tab.settled();
      const view = await tab.popup();
      await view.resize(width, height);
      await view.until(
        'the popup is drawn',
        () => document.querySelector('main h1, main h2, .state') !== null,
        null,
      );
      await act?.(view);
      const { close } = view;
      return Object.assign(view, {
        async close() {
          await close();
          await tab.close();
        },
      });
    },
  };
}
