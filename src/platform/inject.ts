/** Puts what the manifest puts into pages also where it did not: pages that were open before, frames with a list. */
import browser from 'webextension-polyfill';

/** Where the build puts the style of the marks. */
const STYLE = 'src/content/marks.css';

/**
 * Firefox looks for a script beside the page of ours that asks, the popup's folder say, unless the path begins at the top;
 * and tells the manifest's own scripts by whole addresses.
 */
const fromTop = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname;

/**
 * Puts the content script into a page that was open before the extension was installed, updated or allowed.
 * Rejects where the browser does not let us in.
 */
export async function injectInto(tabId: number): Promise<void> {
  const files = browser.runtime.getManifest().content_scripts?.[0]?.js ?? [];
  if (files.length) await browser.scripting.executeScript({ target: { tabId }, files: files.map(fromTop) });
}

/** Puts another script of ours, by its path in the package, into a tab's page. Rejects where the browser does not let us in. */
export async function injectFile(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [fromTop(file)] });
}

/**
 * Puts the style of the marks into a tab's page, or into all its frames. Only pages with something to mark get it: a page
 * can ask for the style of a highlight by its name, and would know us by the answer. As the reader's own (USER), because
 * only such a sheet reaches into shadow roots in Firefox.
 */
export const insertStyle = (tabId: number, allFrames: boolean): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId, allFrames }, files: [STYLE], origin: 'USER' });
