/** Tabs that Chromium takes out of memory, or whose process dies: they are read when they come back, and until then the popup tells the truth. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoShop } from '../demo/shop.ts';
import { type ExtensionScope, findTab, type InExtension } from '../tools/browsers/ask-tab.ts';
import { type LaunchedChromium, launchChromium } from '../tools/browsers/launch-chromium.ts';
import { waitForReport } from '../tools/browsers/wait-for-report.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import { closeWelcome } from './drivers/close-welcome.ts';
import type { View } from './drivers/driver.ts';
import { toView, until } from './drivers/view.ts';
import { paintedWords } from './suites/in-page.ts';

const SERUM = '/products/moonlit-retinol-serum';
const oneList = { kind: 'report', report: { lists: [{}] } };

interface Scope {
  chrome: {
    tabs: ExtensionScope['chrome']['tabs'] & {
      discard(id: number): Promise<unknown>;
      update(id: number, change: object): Promise<unknown>;
    };
  };
}

let server: Served;
let started: LaunchedChromium;
let inExtension: InExtension;
beforeAll(async () => {
  server = await serve(demoShop);
  started = await launchChromium({ extension: ensureExtension('chrome') });
  const inside = await started.context.newPage();
  await inside.goto(`chrome-extension://${started.id}/src/app/index.html#help`);
  inExtension = (run, argument) => inside.evaluate(run as never, argument as never) as never;
  await closeWelcome({ inExtension });
});
afterAll(async () => {
  await started?.close();
  await server?.close();
});

const reportOf = async (url: string) =>
  waitForReport(inExtension, (await findTab(inExtension, url)) as number, { limit: 20_000, quiet: 150 });
/** Brings a tab to the front as a click on it does: the driver cannot, once its page is gone. */
const toFront = (id: number) =>
  inExtension(async (tab) => {
    await (globalThis as unknown as Scope).chrome.tabs.update(tab, { active: true });
  }, id);
const pageAt = (url: string) => started.context.pages().find((page) => page.url() === url);

test('a tab that was put to sleep is read and marked when it is looked at again', {
  timeout: 90_000,
}, async () => {
  const url = server.origin + SERUM;
  await (await started.context.newPage()).goto(url);
  expect(await reportOf(url)).toMatchObject(oneList);
  // The tab in front is never put to sleep.
  await started.context.newPage();
  await inExtension(
    async (id) => {
      await (globalThis as unknown as Scope).chrome.tabs.discard(id);
    },
    (await findTab(inExtension, url)) as number,
  );
  expect(await inExtension(isAsleep, url)).toBe(true);
  await toFront((await findTab(inExtension, url)) as number);
  await until('it is awake', async () => !(await inExtension(isAsleep, url)));
  expect(await reportOf(url)).toMatchObject(oneList);
  await until('it is marked', async () => (await paintedWords(toView(pageAt(url)))).length > 0);
});

async function isAsleep(url: string): Promise<boolean> {
  const tabs = await (globalThis as unknown as Scope).chrome.tabs.query({ url });
  return (tabs as { discarded?: boolean }[]).some((tab) => tab.discarded);
}

test('a tab that crashes over its answer: the popup says so, and it is read when it is loaded again', {
  timeout: 90_000,
}, async () => {
  const url = `${server.origin}${SERUM}?again`;
  const page = await started.context.newPage();
  const devtools = await started.context.newCDPSession(page);
  await page.goto(url);
  devtools.send('Page.crash').catch(() => {});
  await new Promise((done) => page.once('crash', done));
  const id = (await findTab(inExtension, url)) as number;
  await toFront(id);
  const address = `chrome-extension://${started.id}/src/popup/index.html`;
  await inExtension(async (popup) => {
    await (globalThis as unknown as Scope).chrome.tabs.create({ url: popup, active: false });
  }, address);
  await until('the popup', () => pageAt(address));
  const popup: View = toView(pageAt(address));
  await popup.until(
    'it says so',
    () => document.body.textContent?.includes('This page does not answer'),
    null,
  );
  await popup.evaluate(() => {
    document.querySelector<HTMLElement>('.state-actions .button-main')?.click();
  });
  await until('it is read', async () => (await reportOf(url))?.kind === 'report', 20_000);
  await popup.until(
    'it shows the list',
    () => document.body.textContent?.includes('Isopropyl Myristate'),
    null,
  );
  expect(popup.errors).toEqual([]);
});
