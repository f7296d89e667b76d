/** Private windows: the extension is not in them unless the person lets it in, and then it reads and keeps nothing. Both browsers. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShop } from '../demo/shop.ts';
import { findTab, type InExtension } from '../tools/browsers/ask-tab.ts';
import { evaluateInFirefox } from '../tools/browsers/evaluate-in-firefox.ts';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { waitForReport, within } from '../tools/browsers/wait-for-report.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import type { View } from './drivers/driver.ts';
import { toView, until } from './drivers/view.ts';
import { countHighlights, paintedWords } from './suites/in-page.ts';
import { keptBy } from './suites/unwritten.ts';

const SERUM = '/products/moonlit-retinol-serum';

interface Scope {
  chrome: {
    extension: { isAllowedIncognitoAccess(): Promise<boolean>; getViews(of: object): Window[] };
    windows: { create(options: object): Promise<{ id: number; tabs: { id: number }[] }> };
    tabs: { create(options: object): Promise<{ id: number }> };
    action: { openPopup(options: object): Promise<void> };
    contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  };
}

interface Started {
  inExtension: InExtension;
  /** As the person does in the browser's own settings. */
  allow: () => Promise<void>;
  /** The page at an address, once the browser has opened it. */
  pageAt: (url: string) => Promise<View>;
  /** What the popup over the private window shows. */
  popupText: (windowId: number) => Promise<string>;
  /** A private window that the person opens, with the extension or without. */
  openPrivately: (url: string) => Promise<View>;
  close: () => Promise<void>;
}

async function startChromium(): Promise<Started> {
  const { context, id, close } = await launchChromium({ extension: ensureExtension('chrome') });
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  let inside = await context.newPage();
  const enter = async () => {
    // The page before went with the extension.
    if (inside.isClosed()) inside = await context.newPage();
    await inside.goto(`chrome-extension://${id}/src/app/index.html#help`);
    return true;
  };
  await enter();
  const inExtension: InExtension = (run, argument) =>
    inside.evaluate(run as never, argument as never) as never;
  return {
    inExtension,
    async allow() {
      await settings.evaluate(async (extensionId) => {
        const { developerPrivate } = (
          globalThis as unknown as {
            chrome: {
              developerPrivate: {
                updateProfileConfiguration(change: object): Promise<void>;
                updateExtensionConfiguration(change: object): Promise<void>;
              };
            };
          }
        ).chrome;
        // Without it the browser does not start an unpacked extension a second time, which this change makes it do.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
      }, id);
      await until('it has started again', enter, 20_000);
    },
    pageAt: async (url) => {
      const find = () => context.pages().find((page) => page.url() === url);
      await until(`a page at ${url}`, find);
      return toView(find());
    },
    popupText: (windowId) =>
      inExtension(async (window) => {
        const { action, extension } = (globalThis as unknown as Scope).chrome;
        if (!extension.getViews({ type: 'popup' }).length) await action.openPopup({ windowId: window });
        return extension.getViews({ type: 'popup' })[0]?.document.body.textContent ?? '';
      }, windowId),
    openPrivately: async (url) => {
      const page = await (await context.browser()?.newContext())?.newPage();
      await page?.goto(url);
      return toView(page);
    },
    close,
  };
}

async function startFirefox(): Promise<Started> {
  const extension = ensureExtension('firefox');
  const { browser, base, close } = await launchFirefox({ extension });
  let inside = await browser.newPage();
  const help = `${base}/src/app/index.html#help`;
  await gotoExtensionPage(inside, help);
  const inExtension: InExtension = (run, argument) =>
    inside.evaluate(run as never, argument as never) as never;
  // Of extensions' pages the driver does not know the address: each is asked itself.
  const findAt = async (url: string) => {
    const pages = await browser.pages();
    const ask = (page: (typeof pages)[0]) => page.evaluate(() => location.href).catch(() => '');
    const addresses = await Promise.all(pages.map((page) => within(ask(page), 1000, '')));
    return pages.find((page, i) => page.url() === url || addresses[i] === url);
  };
  const pageAt = async (url: string) => {
    await until(`a page at ${url}`, () => findAt(url));
    return toView(await findAt(url));
  };
  return {
    inExtension,
    pageAt,
    async allow() {
      await evaluateInFirefox(
        browser,
        extension,
        `(async () => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const permissions = ['internal:privateBrowsingAllowed'];
          await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension);
          await (await AddonManager.getAddonByID(extension.id)).reload();
        })()`,
      );
      // The page before went with the extension.
      inside = await browser.newPage();
      await gotoExtensionPage(inside, help);
    },
    async popupText(windowId) {
      const url = `${base}/src/popup/index.html`;
      if (!(await findAt(url)))
        await inExtension(
          async (given) => {
            await (globalThis as unknown as Scope).chrome.tabs.create({ ...given, active: false });
          },
          { windowId, url },
        );
      const popup = await pageAt(url);
      return popup.evaluate(() => document.body.textContent);
    },
    async openPrivately(url) {
      await evaluateInFirefox(
        browser,
        extension,
        `(async () => {
          const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
          await new Promise((done) => opened.addEventListener('load', done, { once: true }));
          opened.openTrustedLinkIn(${JSON.stringify(url)}, 'current');
        })()`,
      );
      return pageAt(url);
    },
    close,
  };
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('%s', (_, start) => {
  let server: Served;
  let started: Started | undefined;
  beforeAll(async () => {
    server = await serve(demoShop);
    started = await start();
  });
  afterAll(async () => {
    await started?.close();
    await server?.close();
  });

  test('by itself it is in no private window', async () => {
    const { inExtension, openPrivately } = started as Started;
    const isAllowed = await inExtension(
      () => (globalThis as unknown as Scope).chrome.extension.isAllowedIncognitoAccess(),
      null,
    );
    expect(isAllowed).toBe(false);
    const page = await openPrivately(server.origin + SERUM);
    await new Promise((later) => setTimeout(later, 2000));
    expect(await countHighlights(page)).toBe(0);
    await page.close();
  });

  test('let in, it reads and marks, keeps nothing, and says so', { timeout: 120_000 }, async () => {
    const { inExtension, allow, pageAt, popupText } = started as Started;
    await allow();
    const url = server.origin + SERUM;
    const before = await keptBy(inExtension);
    const opened = await inExtension(async (address) => {
      const { windows } = (globalThis as unknown as Scope).chrome;
      return (await windows.create({ incognito: true, url: address })).id;
    }, url);
    const page = await pageAt(url);
    await until('the tab is known', async () => (await findTab(inExtension, url)) !== null);
    const id = (await findTab(inExtension, url)) as number;
    const state = await waitForReport(inExtension, id, { limit: 30_000, quiet: 150 });
    expect(state).toMatchObject({ kind: 'report', report: { lists: [{}] } });
    await until('it is marked', async () => (await paintedWords(page)).length > 0);
    await until('the popup', async () => (await popupText(opened)).includes('Retinol'), 20_000);
    const text = await popupText(opened);
    expect(text).toContain('Private window: nothing is kept.');
    expect(text).not.toContain('Save');
    expect(await keptBy(inExtension)).toEqual(before);
    expect(page.errors).toEqual([]);
  });
});
