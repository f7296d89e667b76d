/** Chromium, driven by Playwright. */
import type { ExtensionScope } from '../../tools/browsers/ask-tab.ts';
import { type LaunchOptions, launchChromium } from '../../tools/browsers/launch-chromium.ts';
import type { Browser } from './driver.ts';
import { toView } from './view.ts';

/** Chromium's events can be set off by the extension that listens to them. */
interface MenuScope {
  chrome: Pick<ExtensionScope['chrome'], 'tabs'> & {
    contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  };
}

export async function startChromium(options: LaunchOptions): Promise<Browser> {
  const { context, worker, id, close } = await launchChromium(options);
  const base = `chrome-extension://${id}`;
  const inExtension: Browser['inExtension'] = (run, argument) =>
    worker.evaluate(run as never, argument as never);
  const newView = async () => toView(await context.newPage());
  return {
    name: 'chromium',
    inExtension,
    newView,
    async extensionPage(path) {
      const view = await newView();
      await view.goto(`${base}/${path}`);
      return view;
    },
    async extensionPageBehind(path) {
      const url = `${base}/${path}`;
      const opened = context.waitForEvent('page', {
        predicate: (page) => page.url() === url,
        timeout: 10_000,
      });
      // Playwright opens its own tabs in front.
      await inExtension(async (address) => {
        await (globalThis as unknown as ExtensionScope).chrome.tabs.create({ url: address, active: false });
      }, url);
      return toView(await opened);
    },
    chooseMenu: (entry) =>
      inExtension(async (menuItemId) => {
        const { contextMenus, tabs } = (globalThis as unknown as MenuScope).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        contextMenus.onClicked.dispatch({ menuItemId, pageUrl: tab?.url, editable: false }, tab);
      }, entry),
    nextPage: async (urlEnd) =>
      toView(
        await context.waitForEvent('page', {
          predicate: (page) => page.url().endsWith(urlEnd),
          timeout: 30_000,
        }),
      ),
    close,
  };
}
