/** Keyboard commands. */
import browser from 'webextension-polyfill';
import { askTab } from './messages-background.ts';
import { getSettings, isPaused, setSettings, withSite } from './settings.ts';

/** Passes the mark commands on to the tab in front; pausing toggles this site, never everything. */
export function onCommand(): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'pause-site') return toggleSite(tab.url);
    // A page without our content script (a browser page, a store) has no marks to step through.
    await askTab(tab.id, 'step', { by: command === 'previous-mark' ? -1 : 1 }).catch(() => {});
  });
}

async function toggleSite(address: string | undefined): Promise<void> {
  const host = address && URL.parse(address)?.hostname;
  if (!host) return;
  const settings = await getSettings();
  await setSettings(withSite(settings, host, !isPaused(settings, host)));
}
