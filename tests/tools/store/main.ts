/** Everything the stores ask for besides the archives: texts in every language, reasons, pictures in their sizes. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { demoShop } from '../../demo/shop.ts';
import { startChromium } from '../../e2e/drivers/chromium.ts';
import { closeWelcome } from '../../e2e/drivers/close-welcome.ts';
import type { Browser } from '../../e2e/drivers/driver.ts';
import { root } from '../bootstrap.mjs';
import type { ExtensionScope } from '../browsers/ask-tab.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { ensureExtension } from '../build/build-extension.ts';
import { dataUrl } from '../pictures/compare.ts';
import { surfaces } from '../pictures/surfaces.ts';
import { serve } from '../serve.ts';
import { listings } from './listing-text.ts';
import permissions from './permissions.json' with { type: 'json' };
import { screenshotHtml, tileHtml } from './picture-html.ts';

const folder = join(root, 'artifacts', 'store');
/** What is shown, with the message that says what it is. */
const shown = [
  { surface: 'card', caption: 'about_lead', scheme: 'light' },
  { surface: 'popup-open', caption: 'about_means_text', scheme: 'light' },
  { surface: 'popup', caption: 'help_wrong_text', scheme: 'dark' },
  { surface: 'family-retinoid-900', caption: 'about_never_send', scheme: 'light' },
] as const;
/** Languages with pictures of their own; the others show the English ones. */
const pictured = ['en', 'de'];

export async function main(): Promise<number> {
  for (const { locale, name, summary, description } of listings()) {
    mkdirSync(join(folder, locale), { recursive: true });
    writeFileSync(join(folder, locale, 'listing.txt'), `${name}\n\n${summary}\n\n${description}\n`);
  }
  writeFileSync(
    join(folder, 'permissions.txt'),
    Object.entries(permissions)
      .map(([name, why]) => `${name}: ${why}\n`)
      .join(''),
  );
  const drawing = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await drawing.newPage();
    for (const locale of pictured) await drawPictures(page, locale);
    const logo = dataUrl(join(root, 'public', 'icons', 'on-128.png'));
    await draw(page, tileHtml(logo, messagesOf('en')('extDescription')), 440, 280, 'tile-440x280.png');
  } finally {
    await drawing.close();
  }
  console.log(
    `artifacts/store: texts in ${listings().length} languages, pictures in ${pictured.join(' and ')}`,
  );
  return 0;
}

async function drawPictures(page: Page, locale: string): Promise<void> {
  const t = messagesOf(locale);
  for (const [number, { surface, caption, scheme }] of shown.entries()) {
    const file = join(folder, locale, 'raw.png');
    const { width, height } = await take(surface, scheme, locale, file);
    const html = screenshotHtml(dataUrl(file), { width, height }, t(caption), scheme);
    await draw(page, html, 1280, 800, join(locale, `${number + 1}.png`));
    rmSync(file);
  }
}

async function take(
  name: string,
  colorScheme: 'light' | 'dark',
  locale: string,
  file: string,
): Promise<{ width: number; height: number }> {
  const surface = surfaces.find((known) => known.name === name);
  if (!surface) throw new Error(`There is no surface "${name}".`);
  const server = await serve(demoShop);
  const viewport = { width: 1000, height: 640 };
  const browser = await startChromium({
    extension: ensureExtension('chrome'),
    colorScheme,
    viewport,
    deviceScaleFactor: 2,
    locale: 'en-US',
  });
  try {
    await closeWelcome(browser);
    await speak(browser, locale);
    const view = await surface.open(browser, server.origin);
    await new Promise((drawn) => setTimeout(drawn, 800));
    await view.screenshot(file);
  } finally {
    await browser.close();
    await server.close();
  }
  return surface;
}

const speak = (browser: Browser, locale: string) =>
  browser.inExtension(async (language) => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    await storage.sync.set({ 'settings.language': language });
  }, locale);

async function draw(page: Page, html: string, width: number, height: number, name: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  await page.screenshot({ path: join(folder, name) });
}

function messagesOf(locale: string): (key: string) => string {
  const path = join(root, 'public', '_locales', locale, 'messages.json');
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  return (key) => messages[key]?.message ?? key;
}
