/** Tabs that the browser brings back, and two profiles at once: each page is read again, and each person keeps to themselves. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShop } from '../demo/shop.ts';
import { type ExtensionScope, findTab, type InExtension } from '../tools/browsers/ask-tab.ts';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { waitForReport } from '../tools/browsers/wait-for-report.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import { toView, until } from './drivers/view.ts';
import { paintedWords } from './suites/in-page.ts';

const SERUM = '/products/moonlit-retinol-serum';
let server: Served;
beforeAll(async () => {
  server = await serve(demoShop);
});
afterAll(() => server?.close());

/** How many lists the extension sees in the tab at an address; null while there is no such tab. */
async function listsAt(inExtension: InExtension, url: string): Promise<number | null> {
  const id = await findTab(inExtension, url);
  if (id === null) return null;
  const state = await waitForReport(inExtension, id, { limit: 15_000, quiet: 150 });
  return state?.kind === 'report' ? state.report.lists.length : -1;
}

const store = (inExtension: InExtension, items: object) =>
  inExtension(async (given) => {
    await (globalThis as unknown as ExtensionScope).chrome.storage.sync.set(given);
  }, items);

describe('Chromium', () => {
  const profiles = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'pore-over-profile-')));
  const launch = async (profile: string | undefined) => {
    const args = ['--restore-last-session'];
    const started = await launchChromium({
      extension: ensureExtension('chrome'),
      args,
      ...(profile ? { profile } : {}),
    });
    const inExtension: InExtension = (run, argument) =>
      started.worker.evaluate(run as never, argument as never);
    return { ...started, inExtension };
  };
  afterAll(() => {
    for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a browser that starts again brings its tab back: settings are kept, and the page is read', {
    timeout: 120_000,
  }, async () => {
    const url = server.origin + SERUM;
    const before = await launch(profiles[0]);
    await (await before.context.newPage()).goto(url);
    expect(await listsAt(before.inExtension, url)).toBe(1);
    await store(before.inExtension, { 'settings.strength': 'strong' });
    // Chromium writes down what is open every two and a half seconds.
    await new Promise((later) => setTimeout(later, 4000));
    await before.close();
    const after = await launch(profiles[0]);
    try {
      await until('the tab is back', async () => (await findTab(after.inExtension, url)) !== null, 20_000);
      expect(await listsAt(after.inExtension, url)).toBe(1);
      const page = after.context.pages().find((one) => one.url() === url);
      const view = toView(page);
      await until('it is marked', async () => (await paintedWords(view)).length > 0, 15_000);
      expect(
        await view.evaluate(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-strong'))),
      ).toBe(true);
      expect(view.errors).toEqual([]);
    } finally {
      await after.close();
    }
  });

  test('two profiles at once: what one person sets, the other does not have', {
    timeout: 120_000,
  }, async () => {
    const url = server.origin + SERUM;
    const [one, other] = await Promise.all([launch(undefined), launch(profiles[1])]);
    try {
      await store(one.inExtension, { 'settings.paused': true });
      await (await one.context.newPage()).goto(url);
      await (await other.context.newPage()).goto(url);
      expect(await listsAt(one.inExtension, url)).toBe(-1);
      expect(await listsAt(other.inExtension, url)).toBe(1);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });
});

describe('Firefox', () => {
  test('a tab that was closed and is brought back is read', { timeout: 120_000 }, async () => {
    const url = server.origin + SERUM;
    const { browser, base, close } = await launchFirefox({ extension: ensureExtension('firefox') });
    try {
      const inside = await browser.newPage();
      await gotoExtensionPage(inside, `${base}/src/app/index.html#help`);
      const inExtension: InExtension = (run, argument) =>
        inside.evaluate(run as never, argument as never) as never;
      const page = await browser.newPage();
      await page.goto(url);
      expect(await listsAt(inExtension, url)).toBe(1);
      await page.close();
      await until('it is closed', async () => (await findTab(inExtension, url)) === null);
      await restoreTab(browser);
      await until('it is back', async () => (await findTab(inExtension, url)) !== null, 15_000);
      expect(await listsAt(inExtension, url)).toBe(1);
    } finally {
      await close();
    }
  });
});

/** What "Reopen closed tab" does: only the browser's own code can. */
async function restoreTab(browser: unknown): Promise<void> {
  const { connection } = browser as { connection: { send(method: string, params: object): Promise<Answer> } };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  await connection.send('script.evaluate', {
    expression: 'void SessionStore.undoCloseTab(window, 0)',
    target: { context },
    awaitPromise: false,
  });
}

interface Answer {
  result: { contexts: { context: string }[] };
}
