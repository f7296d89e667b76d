/** Opens a page in a tab and asks the extension about it. The same for both browsers. */
import { askTab, type ExtensionScope, findTab } from '../../tools/browsers/ask-tab.ts';
import { waitForReport } from '../../tools/browsers/wait-for-report.ts';
import type { Browser, Tab } from './driver.ts';

export async function openTab(browser: Browser, url: string): Promise<Tab> {
  const { inExtension } = browser;
  const view = await browser.newView();
  await view.goto(url);
  const id = await findTab(inExtension, url);
  if (id === null) throw new Error(`There is no tab at ${url}`);
  return Object.assign(view, {
    id,
    ask: ((kind, body) => askTab(inExtension, id, kind, body)) as Tab['ask'],
    settled: (quiet = 150) => waitForReport(inExtension, id, { limit: 20_000, quiet }),
    badge: () =>
      inExtension(
        (tabId) => (globalThis as unknown as ExtensionScope).chrome.action.getBadgeText({ tabId }),
        id,
      ),
    async popup() {
      await view.front();
      // A real popup closes as soon as anything else has the focus. The same page in a tab behind this one
      // takes this tab for the active one, just as the popup does.
      return browser.extensionPageBehind('src/popup/index.html');
    },
  });
}
