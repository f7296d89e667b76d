/** Firefox, driven by Puppeteer over WebDriver BiDi. */
import { evaluateInFirefox } from '../../tools/browsers/evaluate-in-firefox.ts';
import {
  type FirefoxOptions,
  gotoExtensionPage,
  launchFirefox,
} from '../../tools/browsers/launch-firefox.ts';
import type { Browser } from './driver.ts';
import { toView } from './view.ts';

export async function startFirefox(options: FirefoxOptions): Promise<Browser> {
  const { browser, base, close } = await launchFirefox(options);
  const extensionPage = async (path: string, background: boolean) => {
    const page = await browser.newPage({ background });
    await gotoExtensionPage(page, `${base}/${path}`);
    return page;
  };
  // Firefox's event page can't be reached from outside; a page of the extension has the same API.
  const inside = await extensionPage('src/app/index.html', false);
  return {
    name: 'firefox',
    inExtension: (run, argument) => inside.evaluate(run as never, argument as never) as never,
    newView: async () => toView(await browser.newPage()),
    extensionPage: async (path) => toView(await extensionPage(path, false)),
    extensionPageBehind: async (path) => toView(await extensionPage(path, true)),
    chooseMenu: (entry) => chooseMenu(browser, options.extension, entry),
    close,
  };
}

/** What Firefox does itself when an entry is clicked, done in its own scope. */
function chooseMenu(browser: unknown, extension: string, entry: string): Promise<void> {
  const info = JSON.stringify({ menuItemId: entry, editable: false, modifiers: [], button: 0 });
  return evaluateInFirefox(
    browser,
    extension,
    `extension.emit('webext-menu-menuitem-click', ${info}, Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab)`,
  );
}
