/** Puts what the manifest puts into pages also where it did not: pages that were open before, frames with a list. */
import browser from 'webextension-polyfill';

const entry = () => browser.runtime.getManifest().content_scripts?.[0];

/**
 * Puts the content script and its style into a page that was open before the extension was installed, updated or allowed.
 * Rejects where the browser does not let us in.
 */
export async function injectInto(tabId: number): Promise<void> {
  await insertStyle({ tabId });
  const files = entry()?.js ?? [];
  if (files.length) await browser.scripting.executeScript({ target: { tabId }, files });
}

/** Puts the style of the marks into all frames of a tab. Only pages with a list in a frame pay for it. */
export const dressFrames = (tabId: number): Promise<void> => insertStyle({ tabId, allFrames: true });

async function insertStyle(target: { tabId: number; allFrames?: boolean }): Promise<void> {
  const { css: files = [], css_origin: level } = (entry() ?? {}) as { css?: string[]; css_origin?: string };
  if (files.length)
    await browser.scripting.insertCSS({ target, files, origin: level === 'user' ? 'USER' : 'AUTHOR' });
}
