/** Waits until the extension has made up its mind about a page. */
import type { PageState } from '../../../src/platform/messages.ts';
import { askTab, type InExtension } from './ask-tab.ts';

export interface Patience {
  /** Milliseconds until we give up. */
  limit: number;
  /** The report must stay the same for this long, milliseconds: pages with scripts bring lists late. */
  quiet: number;
}

/** The last state seen: a report, or whatever stood when time was up (null: no content script ever answered). */
export async function waitForReport(
  inExtension: InExtension,
  tabId: number,
  patience: Patience,
): Promise<PageState | null> {
  const start = performance.now();
  let seen = '';
  let since = start;
  for (;;) {
    const state = await within(askTab(inExtension, tabId, 'state', {}), 2_000, null);
    const now = performance.now();
    const shape = JSON.stringify(state);
    if (shape !== seen) [seen, since] = [shape, now];
    const isSettled = state !== null && state.kind !== 'reading' && now - since >= patience.quiet;
    if (isSettled || now - start > patience.limit) return state;
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** The promise's value, or `otherwise` when it takes longer than `ms`. */
export async function within<T>(promise: Promise<T>, ms: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((done) => {
    timer = setTimeout(done, ms, otherwise);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
