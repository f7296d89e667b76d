/** Ways to open our own pages. */
import browser from 'webextension-polyfill';
import type { Report } from '../engine/types.ts';

const PENDING = 'pendingCheck';
const ENTRY = 'pendingEntry';
const PRINT = 'pendingPrint';

/** Opens the full page at a place in it, e.g. `#check` or `#family=retinoid`. */
export async function openApp(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/app/index.html${hash}`) });
}

/** Opens the popup over the tab in front. Rejects where the browser wants a click on its toolbar for that. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** Hands a text to the full page's check, through memory that the browser forgets when it closes. */
export async function openCheck(text: string): Promise<void> {
  await browser.storage.session.set({ [PENDING]: text });
  await openApp('#check');
}

/** The text handed over, once. */
export async function takePendingCheck(): Promise<string | null> {
  const { [PENDING]: text } = await browser.storage.session.get(PENDING);
  await browser.storage.session.remove(PENDING);
  return typeof text === 'string' ? text : null;
}

/** What the popup should open with. */
export interface Entry {
  family: string;
  ingredient: string | null;
}

/** Opens the popup at an entry; where the browser refuses (older ones need a click on the toolbar), the full page. */
export async function openEntry(entry: Entry): Promise<void> {
  await browser.storage.session.set({ [ENTRY]: entry });
  try {
    await openPopup();
  } catch {
    await browser.storage.session.remove(ENTRY);
    await openApp(entry.ingredient ? `#ingredient=${entry.ingredient}` : `#family=${entry.family}`);
  }
}

/** The entry the popup was opened for, once. */
export async function takePendingEntry(): Promise<Entry | null> {
  const { [ENTRY]: entry } = await browser.storage.session.get(ENTRY);
  if (entry) await browser.storage.session.remove(ENTRY);
  return (entry as Entry | undefined) ?? null;
}

/** A report on its way to paper. */
export interface PrintJob {
  report: Report;
  /** Index of the list in the report. */
  list: number;
  title: string;
  /** The site it was read on, '' for a pasted text. */
  host: string;
}

/** Hands a report to the full page's print view, through memory that the browser forgets when it closes. */
export async function openPrint(job: PrintJob): Promise<void> {
  await browser.storage.session.set({ [PRINT]: job });
  await openApp('#print');
}

/** The report handed over, once. */
export async function takePrintJob(): Promise<PrintJob | null> {
  const { [PRINT]: job } = await browser.storage.session.get(PRINT);
  await browser.storage.session.remove(PRINT);
  return (job as PrintJob | undefined) ?? null;
}
