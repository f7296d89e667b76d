/** Pages are read by the built extension itself, in headless Chromium. One browser serves all files, a tab for each. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { findTab, type InExtension } from '../browsers/ask-tab.ts';
import { type LaunchedChromium, launchChromium } from '../browsers/launch-chromium.ts';
import { waitForReport, within } from '../browsers/wait-for-report.ts';
import { ensureExtension } from '../build/build-extension.ts';
import { chromiumProxy, serve } from '../serve.ts';
import { type Answer, toAnswer, toFailure } from './answer.ts';

export interface PageReader {
  read(file: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Milliseconds: to load a page, to wait for its report after that, and to close its tab. */
const limit = { load: 8_000, report: 12_000, close: 3_000 };

export async function startPageReader({ scripts }: { scripts: boolean }): Promise<PageReader> {
  const extension = ensureExtension('chrome');
  let page = { path: '/0/', html: new Uint8Array() as Uint8Array };
  const server = await serve(({ pathname }) =>
    pathname === page.path ? { ...asHtml(page.html, scripts) } : null,
  );
  let browser: LaunchedChromium | null = null;
  let count = 0;

  async function readIn(
    tab: Page,
    inExtension: InExtension,
    html: Uint8Array,
  ): Promise<Awaited<ReturnType<typeof waitForReport>>> {
    await stayOnPage(tab, server.origin);
    count += 1;
    page = { path: `/${count}/`, html };
    // A page that never finishes loading (a script that never ends) is asked all the same.
    await tab.goto(server.origin + page.path, { waitUntil: 'load', timeout: limit.load }).catch(() => {});
    const id = await findTab(inExtension, server.origin + page.path);
    return id === null
      ? null
      : waitForReport(inExtension, id, { limit: limit.report, quiet: scripts ? 1_000 : 80 });
  }

  async function readOnce(file: string, html: Uint8Array): Promise<Answer> {
    browser ??= await launchChromium({ extension, args: chromiumProxy(server) });
    const { context, worker } = browser;
    const tab = await context.newPage();
    const state = await readIn(
      tab,
      (run, argument) => worker.evaluate(run as never, argument as never),
      html,
    );
    // A tab that will not close holds the browser's memory and time: take a new browser.
    if (!(await within(closes(tab), limit.close, false))) await closeBrowser();
    if (state?.kind === 'report') return toAnswer(file, state.report);
    if (state?.kind === 'error') return toFailure(file, `the extension reported: ${state.message}`);
    return toFailure(
      file,
      `no report in time (${state ? state.kind : 'the page or the extension does not answer'})`,
    );
  }

  async function closeBrowser(): Promise<void> {
    const closing = browser;
    browser = null;
    if (closing) await within(closing.close(), limit.close * 2, undefined);
  }

  return {
    async read(file) {
      const html = await readFile(file);
      try {
        return await readOnce(file, html);
      } catch {
        // The browser died, perhaps of the page before: one more try in a new one.
        await closeBrowser();
      }
      try {
        return await readOnce(file, html);
      } catch (error) {
        await closeBrowser();
        return toFailure(file, `the browser failed on this page: ${firstLine(error)}`);
      }
    },
    async close() {
      await closeBrowser();
      await server.close();
    },
  };
}

/** Without a charset the browser reads the page's own <meta>, which a saved page in another encoding needs. */
const asHtml = (html: Uint8Array, scripts: boolean) => ({
  type: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
  body: html,
  ...(scripts ? {} : { headers: { 'Content-Security-Policy': "script-src 'none'" } }),
});

const closes = (tab: Page) =>
  tab.close().then(
    () => true,
    () => false,
  );

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0];

/** Drops navigations away from the page (a refresh in its head, frames): refused as usual, they would replace it by an error page. */
async function stayOnPage(tab: Page, origin: string): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const answer = request.url.startsWith(`${origin}/`)
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    answer.catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
}
