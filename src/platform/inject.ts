/** Puts the content script into a page that was open before the extension was installed, updated or allowed. */
import browser from 'webextension-polyfill';

/** Puts the manifest's content scripts and styles into a tab, in the frames they are for. Rejects where the browser does not let us in. */
export async function injectInto(tabId: number): Promise<void> {
  for (const { css, js, all_frames: allFrames = false } of browser.runtime.getManifest().content_scripts ??
    []) {
    const target = { tabId, allFrames };
    if (css?.length) await browser.scripting.insertCSS({ target, files: css });
    if (js?.length) await browser.scripting.executeScript({ target, files: js });
  }
}
