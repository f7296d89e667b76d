/** Private windows, where nothing that names a site or a product is kept. */
import browser from 'webextension-polyfill';

/**
 * Whether this page of ours stands in a private window, or is the popup over one. Chromium runs it in the ordinary process
 * either way and lets `inIncognitoContext` say no: only the window knows.
 */
export async function isPrivateWindow(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  const window = await browser.windows.getCurrent().catch(() => null);
  return window?.incognito === true;
}
