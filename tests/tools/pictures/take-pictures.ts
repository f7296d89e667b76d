/** Takes a picture of every surface in one browser, one colour scheme and one language, and looks for what sticks out. */
import { demoShop } from '../../demo/shop.ts';
import { startChromium } from '../../e2e/drivers/chromium.ts';
import { closeWelcome } from '../../e2e/drivers/close-welcome.ts';
import type { Browser, View } from '../../e2e/drivers/driver.ts';
import { startFirefox } from '../../e2e/drivers/firefox.ts';
import type { ExtensionScope } from '../browsers/ask-tab.ts';
import { serve } from '../serve.ts';
import { type Surface, surfaces } from './surfaces.ts';

export interface Look {
  browser: 'chromium' | 'firefox';
  scheme: 'light' | 'dark';
  /** Folder of `_locales`, `auto` for the browser's own, `pseudo` where the extension's English is a made-up one. */
  locale: string;
}

export interface Picture {
  look: Look;
  surface: string;
  /** Path of the PNG. */
  file: string;
  /** Texts that are cut off or stand outside the window, [] where all is well. */
  sticksOut: string[];
  /** Errors the page logged. */
  errors: string[];
}

export const nameOf = ({ browser, scheme, locale }: Look, surface: string): string =>
  `${browser}-${scheme}-${locale}-${surface}`;

/** `extension` is the built folder for this browser; pictures go to `folder`. */
export async function takePictures(look: Look, extension: string, folder: string): Promise<Picture[]> {
  const server = await serve(demoShop);
  const browser = await start(look, extension);
  const pictures: Picture[] = [];
  try {
    await closeWelcome(browser);
    await tellLanguage(browser, look.locale === 'pseudo' ? 'auto' : look.locale);
    for (const surface of surfaces) {
      const view = await surface.open(browser, server.origin);
      const file = `${folder}/${nameOf(look, surface.name)}.png`;
      const sticksOut = await settle(view, surface);
      await view.screenshot(file);
      pictures.push({ look, surface: surface.name, file, sticksOut, errors: [...view.errors] });
      await view.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return pictures;
}

function start({ browser, scheme }: Look, extension: string): Promise<Browser> {
  const viewport = { width: 1000, height: 640 };
  if (browser === 'chromium')
    return startChromium({ extension, colorScheme: scheme, viewport, locale: 'en-US' });
  const isDark = Number(scheme === 'dark');
  const prefs = {
    'ui.systemUsesDarkTheme': isDark,
    'layout.css.prefers-color-scheme.content-override': 1 - isDark,
    'ui.prefersReducedMotion': 1,
  };
  return startFirefox({ extension, viewport, prefs });
}

async function tellLanguage(browser: Browser, locale: string): Promise<void> {
  await browser.inExtension(async (language) => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    await storage.sync.set({ 'settings.language': language });
  }, locale);
}

/** Waits until nothing moves any more, and answers what does not fit. */
async function settle(view: View, { name }: Surface): Promise<string[]> {
  await new Promise((drawn) => setTimeout(drawn, 350));
  if (name === 'card') return [];
  return view.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isCut = (element: HTMLElement) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isMeant = textOverflow === 'ellipsis' || overflowX === 'auto' || overflowX === 'scroll';
      return overflowX !== 'visible' && !isMeant && element.scrollWidth > element.clientWidth + 1;
    };
    const isOutside = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1);
    };
    const isHidden = (element: HTMLElement) => element.closest('.visually-hidden, .skip') !== null;
    const scrollsInside = (element: HTMLElement) =>
      element.closest('[data-scrolls]') !== null && element.closest('[data-scrolls]') !== element;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => !isHidden(element) && !scrollsInside(element))
      .filter((element) => isCut(element) || isOutside(element))
      .map(
        (element) =>
          `<${element.localName} class="${element.className}"> ${element.textContent?.slice(0, 60)}`,
      )
      .slice(0, 5);
  });
}
