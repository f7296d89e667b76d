/** Keyboard commands. */
import browser from 'webextension-polyfill';
import { askTab } from './messages-background.ts';
import { toggleSite } from './site-switch.ts';

/** Passes the mark commands on to the tab in front; pausing toggles this site, never everything. */
export function onCommand(): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (tab?.id === undefined) return;
    if (command === 'pause-site') return toggleSite(tab);
    // A page without our content script (a browser page, a store) has no marks to step through.
    await askTab(tab.id, 'step', { by: command === 'previous-mark' ? -1 : 1 }).catch(() => {});
  });
}

export interface Shortcut {
  /** Name of the command in the manifest. */
  name: string;
  /** The keys as the browser writes them, '' where none are set. */
  keys: string;
}

/** The commands with the keys they have in this browser. */
export async function getShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page for the keys of extensions. */
export async function openShortcuts(): Promise<void> {
  const firefox = browser.commands as unknown as { openShortcutSettings?(): Promise<void> };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
