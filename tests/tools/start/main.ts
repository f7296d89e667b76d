/** The extension in a browser on the demo shop; without a screen, what it finds there as a table and a picture. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demoShop } from '../../demo/shop.ts';
import type { Browser } from '../../e2e/drivers/driver.ts';
import { openTab } from '../../e2e/drivers/open-tab.ts';
import { root } from '../bootstrap.mjs';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import { ensureExtension } from '../build/build-extension.ts';
import { Explained } from '../explained.ts';
import { toAnswer } from '../read/answer.ts';
import { formatTable } from '../read/print-table.ts';
import { serve } from '../serve.ts';

const product = '/products/moonlit-retinol-serum';

export async function main(args: string[]): Promise<number> {
  const isFirefox = args.includes('--firefox');
  const extension = ensureExtension(isFirefox ? 'firefox' : 'chrome');
  const server = await serve(demoShop);
  try {
    if (args.includes('--headless') || !hasScreen())
      await show(extension, isFirefox, server.origin + product);
    else await open(extension, isFirefox, `${server.origin}/`);
  } finally {
    await server.close();
  }
  return 0;
}

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A window on the shop, until it is closed. */
async function open(extension: string, isFirefox: boolean, url: string): Promise<void> {
  console.log(`The demo shop is at ${url}\nClose the browser, or press Ctrl-C here, to end.`);
  if (isFirefox) {
    const { browser } = await launchFirefox({ extension, headless: false });
    await (await browser.newPage()).goto(url);
    await new Promise<void>((closed) => browser.once('disconnected', () => closed()));
    return;
  }
  const { context, close } = await launchChromium({ extension, headless: false, viewport: null });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await new Promise<void>((closed) => context.once('close', () => closed()));
  await close();
}

/** A product read without a window: a table, and a picture with the first mark's card open. */
async function show(extension: string, isFirefox: boolean, url: string): Promise<void> {
  const browser = await startHeadless(extension, isFirefox);
  try {
    const tab = await openTab(browser, url);
    const state = await tab.settled();
    if (state?.kind !== 'report')
      throw new Explained(`The extension gave no report on ${url}: ${JSON.stringify(state)}`);
    console.log(formatTable(toAnswer(url, state.report)));
    await tab.ask('step', { by: 1 });
    await new Promise((drawn) => setTimeout(drawn, 800));
    const picture = join('artifacts', `${browser.name}.png`);
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    await tab.screenshot(join(root, picture));
    console.log(`There is no screen here, so this is a picture of it: ${picture}`);
  } finally {
    await browser.close();
  }
}

async function startHeadless(extension: string, isFirefox: boolean): Promise<Browser> {
  if (isFirefox) return (await import('../../e2e/drivers/firefox.ts')).startFirefox({ extension });
  return (await import('../../e2e/drivers/chromium.ts')).startChromium({ extension });
}
