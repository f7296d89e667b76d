/** Puts the content script into a page that was open before the extension was installed, updated or allowed. */
import browser from 'webextension-polyfill';

/** Runs the manifest's content script and style in a tab's top frame. Rejects where the browser does not let us in. */
export async function injectInto(tabId: number): Promise<void> {
  const [entry] = browser.runtime.getManifest().content_scripts ?? [];
  const target = { tabId };
  if (entry?.css?.length) await browser.scripting.insertCSS({ target, files: entry.css });
  if (entry?.js?.length) await browser.scripting.executeScript({ target, files: entry.js });
}
