/** The README's pictures: the built extension on the demo shop, in Chromium, light and dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoShop } from '../../demo/shop.ts';
import { startChromium } from '../../e2e/drivers/chromium.ts';
import type { View } from '../../e2e/drivers/driver.ts';
import { openTab } from '../../e2e/drivers/open-tab.ts';
import { root } from '../bootstrap.mjs';
import { ensureExtension } from '../build/build-extension.ts';
import { serve } from '../serve.ts';

const folder = join(root, 'tests', 'screenshots');
const pages = { light: '/products/moonlit-retinol-serum', dark: '/products/after-dark-oil-cleanser' };

export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const extension = ensureExtension('chrome');
  const server = await serve(demoShop);
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: 1180, height: 760 };
    const browser = await startChromium({
      extension,
      colorScheme,
      viewport,
      deviceScaleFactor: 2,
      locale: 'en-US',
    });
    try {
      const tab = await openTab(browser, server.origin + pages[colorScheme]);
      await tab.settled();
      const popup = await tab.popup();
      await popup.resize(380, 640);
      await popup.until('the findings', () => document.querySelectorAll('main button').length > 2, null);
      await take(popup, `popup-${colorScheme}.png`);
      await popup.close();
      await tab.front();
      await tab.ask('step', { by: 1 });
      await take(tab, `page-${colorScheme}.png`);
    } finally {
      await browser.close();
    }
  }
  await server.close();
  return 0;
}

async function take(view: View, name: string): Promise<void> {
  await new Promise((drawn) => setTimeout(drawn, 800));
  await view.screenshot(join(folder, name));
  console.log(`tests/screenshots/${name}`);
}
