/** What happens once, when the extension is installed or updated. */
import browser from 'webextension-polyfill';

/** Calls back after an installation or update, and at each start of the browser. */
export function onInstalled(callback: () => void): void {
  browser.runtime.onInstalled.addListener(callback);
  browser.runtime.onStartup.addListener(callback);
}
