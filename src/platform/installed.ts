/** What happens once, when the extension is installed or updated. */
import browser from 'webextension-polyfill';

/** `always` runs after an installation or update and at each start of the browser; `first` after the installation alone. */
export function onInstalled(always: () => void, first: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    always();
    if (reason === 'install') first();
  });
  browser.runtime.onStartup.addListener(always);
}
