/** Pages are read by the built extension itself, in headless Chromium: one browser and one tab for all files. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { PageState } from '../../../src/platform/messages.ts';
import { findTab, type InExtension } from '../browsers/ask-tab.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { waitForReport, within } from '../browsers/wait-for-report.ts';
import { ensureExtension } from '../build/build-extension.ts';
import { chromiumProxy, type Served, serve } from '../serve.ts';
import { type Answer, toAnswer, toFailure } from './answer.ts';

export interface PageReader {
  read(file: string): Promise<Answer>;
  close(): Promise<void>;
}

/** Milliseconds: to load a page, to wait for its report after that, and to close the browser. */
const limit = { load: 8_000, report: 12_000, close: 6_000 };

export async function startPageReader({ scripts }: { scripts: boolean }): Promise<PageReader> {
  const extension = ensureExtension('chrome');
  let offered = { path: '/0/', html: new Uint8Array() as Uint8Array };
  const server = await serve(({ pathname }) =>
    pathname === offered.path ? asHtml(offered.html, scripts) : null,
  );
  let browser: ReadingBrowser | null = null;
  let count = 0;

  /** The state the page's report is in at last; throws when the browser dies. */
  async function open(html: Uint8Array): Promise<PageState | null> {
    browser ??= await startBrowser(extension, server);
    const { tab, inExtension } = browser;
    count += 1;
    offered = { path: `/${count}/`, html };
    const address = server.origin + offered.path;
    // A page that never finishes loading (a script that never ends) is asked all the same.
    await tab.goto(address, { waitUntil: 'load', timeout: limit.load }).catch(() => {});
    const id = await within(findTab(inExtension, address), limit.report, null);
    return id === null
      ? null
      : waitForReport(inExtension, id, { limit: limit.report, quiet: scripts ? 1_000 : 80 });
  }

  async function closeBrowser(): Promise<void> {
    const closing = browser;
    browser = null;
    if (closing) await within(closing.close(), limit.close, undefined);
  }

  /** A browser that has died, perhaps of the page before, gets one successor. */
  async function openAgain(html: Uint8Array): Promise<PageState | null> {
    await closeBrowser();
    return open(html);
  }

  return {
    async read(file) {
      const html = await readFile(file);
      const state = await open(html)
        .catch(() => openAgain(html))
        .catch((error): PageState => ({ kind: 'error', message: firstLine(error) }));
      if (state?.kind === 'report') return toAnswer(file, state.report);
      // The tab may be stuck in this page: the next one gets a new browser.
      await closeBrowser();
      const why = state?.kind === 'error' ? state.message : (state?.kind ?? 'the page does not answer');
      return toFailure(file, `the extension gave no report on this page (${why})`);
    },
    async close() {
      await closeBrowser();
      await server.close();
    },
  };
}

interface ReadingBrowser {
  tab: Page;
  inExtension: InExtension;
  close(): Promise<void>;
}

async function startBrowser(extension: string, server: Served): Promise<ReadingBrowser> {
  const { context, worker, close } = await launchChromium({ extension, args: chromiumProxy(server) });
  const tab = context.pages()[0] ?? (await context.newPage());
  await stayOnPage(tab, server.origin);
  const inExtension: InExtension = (run, argument) => worker.evaluate(run as never, argument as never);
  return { tab, inExtension, close };
}

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

/** Without a charset the browser reads the page's own <meta>, which a saved page in another encoding needs. */
const asHtml = (html: Uint8Array, scripts: boolean) => ({
  type: isUtf8(html) ? 'text/html; charset=utf-8' : 'text/html',
  body: html,
  ...(scripts ? {} : { headers: { 'Content-Security-Policy': "script-src 'none'" } }),
});

const firstLine = (error: unknown) =>
  String(error instanceof Error ? error.message : error).split('\n')[0] as string;
