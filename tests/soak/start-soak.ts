/** Chromium for a long run: the extension asked from one of its own pages, so that its background may be killed. */

import type { Browser, Tab } from '../e2e/drivers/driver.ts';
import { openTab } from '../e2e/drivers/open-tab.ts';
import { toView } from '../e2e/drivers/view.ts';
import type { ExtensionScope } from '../tools/browsers/ask-tab.ts';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';

export interface Heap {
  bytes: number;
  nodes: number;
  listeners: number;
}

export interface SoakBrowser {
  tab: Tab;
  /** Errors of the tab and of the extension's page. */
  errors(): string[];
  /** Of the tab's process, after its garbage is collected. */
  heap(): Promise<Heap>;
  killBackground(): Promise<void>;
  storeSettings(items: object): Promise<void>;
  /** As after an update: what is in open pages is cut off from the new copy. Nothing can be asked afterwards. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

/** `url` is opened in the tab that is kept for the whole run. */
export async function startSoak(url: string): Promise<SoakBrowser> {
  const { context, id, close } = await launchChromium({ extension: ensureExtension('chrome') });
  const inside = await context.newPage();
  await inside.goto(`chrome-extension://${id}/src/app/index.html#help`);
  const insideView = toView(inside);
  const page = await context.newPage();
  const browser: Pick<Browser, 'inExtension' | 'newView' | 'extensionPageBehind'> = {
    inExtension: (run, argument) => inside.evaluate(run as never, argument as never),
    newView: async () => toView(page),
    extensionPageBehind: () => Promise.reject(new Error('no popup is opened here')),
  };
  const tab = await openTab(browser as Browser, url);
  // A background that is killed while it is being installed never comes back: it has to have answered once.
  await tab.settled();
  const devtools = await context.newCDPSession(page);
  const workers = await context.newCDPSession(inside);
  await devtools.send('Performance.enable');
  await workers.send('ServiceWorker.enable');
  return {
    tab,
    errors: () => [...tab.errors, ...insideView.errors],
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
      return { bytes: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    },
    killBackground: async () => void (await workers.send('ServiceWorker.stopAllWorkers')),
    storeSettings: (items) =>
      browser.inExtension(
        (given) => (globalThis as unknown as ExtensionScope).chrome.storage.sync.set(given),
        items,
      ),
    reloadExtension: () =>
      inside
        .evaluate(() =>
          (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
        )
        // The page that asks goes with it.
        .catch(() => {}),
    close,
  };
}
