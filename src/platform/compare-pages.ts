/** Products on open pages, to be compared: asked of the tabs, and handed to the full page. */
import browser from 'webextension-polyfill';
import type { Report } from '../engine/types.ts';
import { askTab } from './messages-background.ts';
import { openApp } from './open.ts';

const COMPARED = 'comparedPages';
/** A tab that does not answer in this time, milliseconds, is left out. */
const PATIENCE = 1500;

export interface PageProduct {
  key: string;
  name: string;
  brand: string;
  isSaved: false;
  report: Report;
  /** Index of the list in the report. */
  list: number;
}

/** Products of all tabs with a list but the one in front. Tabs of private windows are left alone. */
export async function findOpenPages(): Promise<PageProduct[]> {
  const [tabs, [front]] = await Promise.all([
    browser.tabs.query({}),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const others = tabs.filter(({ id, incognito }) => id !== undefined && id !== front?.id && !incognito);
  const found = await Promise.all(others.map(({ id }) => productOn(id as number).catch(() => null)));
  return found.filter((product) => product !== null);
}

async function productOn(tabId: number): Promise<PageProduct | null> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  const page = await Promise.race([askTab(tabId, 'state', {}), late]);
  if (page?.kind !== 'report' || page.report.lists.length === 0) return null;
  const { report, facts } = page;
  return {
    key: `tab-${tabId}`,
    name: report.product.name ?? facts.productName ?? facts.title,
    brand: report.product.brand ?? facts.brand ?? '',
    isSaved: false,
    report,
    list: 0,
  };
}

/** Opens a comparison. What is no saved product is handed over through memory that the browser forgets when it closes. */
export async function openComparison(keys: string[], pages: PageProduct[]): Promise<void> {
  await browser.storage.session.set({ [COMPARED]: pages });
  await openApp(`#compare=${keys.join(',')}`);
}

/** What was handed over last. It is kept, so that the comparison can be loaded again. */
export async function comparedPages(): Promise<PageProduct[]> {
  const { [COMPARED]: pages } = await browser.storage.session.get(COMPARED);
  return (pages as PageProduct[] | undefined) ?? [];
}
