/** Starts Firefox over WebDriver BiDi with the built extension in a fresh temporary profile. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from './ensure-browser.ts';

export interface LaunchedFirefox {
  browser: Browser;
  /** The extension's address, `moz-extension://UUID`, no slash at the end. */
  base: string;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  prefs?: Record<string, string | number | boolean>;
  viewport?: { width: number; height: number } | null;
  /** Folder of a profile that is kept, and the extension's address in it, which must stay the same; else both are new. */
  kept?: { profile: string; uuid: string };
}

export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const { extension, headless = true, prefs = {}, viewport = null, kept } = options;
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings.gecko.id;
  // Firefox draws a random address for each extension; drawing it here tells us which.
  const uuid = kept?.uuid ?? randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless,
    defaultViewport: viewport,
    ...(kept ? { userDataDir: kept.profile } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // Temporary extensions get the sites they ask for, as after the person allowed them.
      'extensions.originControls.grantByDefault': true,
      // A temporary extension comes anew with each start, and takes up what it has stored.
      ...(kept
        ? {
            'extensions.webextensions.keepUuidOnUninstall': true,
            'extensions.webextensions.keepStorageOnUninstall': true,
          }
        : {}),
      ...prefs,
    },
  });
  await browser.installExtension(extension);
  return { browser, base: `moz-extension://${uuid}`, close: () => browser.close() };
}

/** Opens a page of the extension. BiDi never reports such a load as finished, so the page itself is asked. */
export async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 1 }).catch(() => {});
  const isThere = (wanted: string) => location.href === wanted && document.readyState === 'complete';
  for (let tried = 0; tried < 400; tried++) {
    // While one document gives way to the next, asking is an error.
    if (await page.evaluate(isThere, url).catch(() => false)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`Firefox did not open ${url}`);
}
