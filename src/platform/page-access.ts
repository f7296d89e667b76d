/** Whether a tab's page can be read at all, and why not. */
import browser from 'webextension-polyfill';

export type Access =
  | { kind: 'open'; host: string }
  | { kind: 'browser-page' }
  | { kind: 'store' }
  | { kind: 'file' }
  | { kind: 'withheld'; host: string };

/** Browsers keep extensions out of the shops that sell them. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** The match pattern that covers a host. */
export const originOf = (url: URL): string => `${url.protocol}//${url.hostname}/*`;

/** Reads the address (undefined where the browser hides it) and the permissions. Never rejects. */
export async function accessTo(address: string | undefined): Promise<Access> {
  const url = address ? URL.parse(address) : null;
  if (!url) return { kind: 'browser-page' };
  if (url.protocol === 'file:') {
    return (await browser.extension.isAllowedFileSchemeAccess())
      ? { kind: 'open', host: '' }
      : { kind: 'file' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'browser-page' };
  if (STORES.includes(url.hostname)) return { kind: 'store' };
  const granted = await browser.permissions.contains({ origins: [originOf(url)] }).catch(() => true);
  return granted ? { kind: 'open', host: url.hostname } : { kind: 'withheld', host: url.hostname };
}

/** What the manifest asks for: every page of the web. */
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets us read every site, or withholds some. */
export function hasAccessEverywhere(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE).catch(() => true);
}

/** Asks the person for access to all sites. Must be called straight from a click: browsers refuse it later. */
export function grantEverywhere(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Calls back when access was given or taken away. */
export function onAccess(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Asks the person for access to a host. Must be called straight from a click: browsers refuse it later. */
export function grantAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`*://${host}/*`] });
}
