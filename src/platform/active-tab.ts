/** The tab the popup was opened over: what is known of its page, kept up to date while the popup is open. */
import browser from 'webextension-polyfill';
import type { Report } from '../engine/types.ts';
import { injectInto } from './inject.ts';
import type { PageState } from './messages.ts';
import { askTab } from './messages-background.ts';
import { accessTo } from './page-access.ts';

export type TabState =
  | { kind: 'report'; tabId: number; host: string; title: string; report: Report }
  | { kind: 'reading' }
  | { kind: 'paused'; host: string }
  | { kind: 'not-chosen'; tabId: number; host: string }
  | { kind: 'browser-page' }
  | { kind: 'store' }
  | { kind: 'file' }
  | { kind: 'pdf' }
  | { kind: 'withheld'; host: string }
  | { kind: 'not-loaded'; tabId: number; host: string }
  | { kind: 'stuck'; tabId: number; host: string }
  | { kind: 'error'; message: string };

/** How often an open popup asks again, milliseconds: pages load lists late, and a message costs under one. */
const INTERVAL = 400;
/** A page that has not answered by then, milliseconds, is too busy to. It is asked again. */
const PATIENCE = 2500;

/** Calls back with the state now and whenever it has changed, until the signal ends. */
export function watchActiveTab(onState: (state: TabState) => void, signal: AbortSignal): void {
  let last = '';
  const tick = async () => {
    const state = await readActiveTab().catch(
      (error): TabState => ({ kind: 'error', message: String(error?.message ?? error) }),
    );
    const key = JSON.stringify(state);
    if (!signal.aborted && key !== last) onState(state);
    last = key;
    if (!signal.aborted) setTimeout(tick, INTERVAL);
  };
  tick();
}

/** While the browser has not done it, it is not asked a second time: each copy would begin anew. */
let loading: Promise<boolean> | undefined;

async function readActiveTab(): Promise<TabState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const host = hostOf(tab.url);
  // So Chromium says of a tab in front whose process has crashed.
  if (tab.status === 'unloaded') return { kind: 'stuck', tabId: tab.id, host };
  const page = await within(
    askTab(tab.id, 'state', {}).catch(() => null),
    'late' as const,
  );
  if (page === 'late') return { kind: 'stuck', tabId: tab.id, host };
  if (page?.kind === 'waiting') {
    if (page.why === 'not-chosen') return { kind: 'not-chosen', tabId: tab.id, host };
    // Opening the popup is the click that was waited for.
    await startReading(tab.id);
    return { kind: 'reading' };
  }
  if (page) return isUnreadPdf(page, tab.url) ? { kind: 'pdf' } : fromPage(page, tab.id, host);
  const access = await accessTo(tab.url);
  if (access.kind !== 'open') return access;
  loading ??= lateLoad(tab.id).finally(() => {
    loading = undefined;
  });
  // The browser waits with it until a page that is still coming has come.
  if (await within(loading, true)) return { kind: 'reading' };
  return isPdf(tab.url) ? { kind: 'pdf' } : { kind: 'not-loaded', tabId: tab.id, host };
}

/** What comes of it in time, or else this. */
function within<T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> {
  return Promise.race([asked, new Promise<U>((done) => setTimeout(done, PATIENCE, otherwise))]);
}

/** By its address: the browser's viewer lets nobody ask the document itself. */
const isPdf = (address = ''): boolean => /\.pdf$/i.test(URL.parse(address)?.pathname ?? '');

/** Chromium puts us into a page around the document, with no text in it. */
const isUnreadPdf = (page: PageState, address: string | undefined): boolean =>
  isPdf(address) && page.kind === 'report' && page.report.lists.length === 0;

/** Opening the popup is a click on us: it lets us into a page that was open before we were. */
async function lateLoad(tabId: number): Promise<boolean> {
  return injectInto(tabId).then(
    () => true,
    () => false,
  );
}

function fromPage(page: Exclude<PageState, { kind: 'waiting' }>, tabId: number, host: string): TabState {
  if (page.kind === 'report') {
    const { report, facts } = page;
    return { kind: 'report', tabId, host, title: facts.productName ?? facts.title, report };
  }
  return page.kind === 'paused' ? { kind: 'paused', host } : page;
}

const hostOf = (address: string | undefined): string => (address ? (URL.parse(address)?.hostname ?? '') : '');

/** Has a page read that is not read by itself. */
export function startReading(tabId: number): Promise<boolean> {
  return askTab(tabId, 'start', {}).catch(() => false);
}

/** Scrolls the page to an item and pulses it. False when there is no place to show. */
export function showOnPage(tabId: number, list: number, item: number): Promise<boolean> {
  return askTab(tabId, 'show', { list, item }).catch(() => false);
}

/** Loads a tab again, for a page that was open before the extension was. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
