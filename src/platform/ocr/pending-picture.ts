/** A picture on its way from a shop page to the full page, through memory that the browser forgets when it closes. */
import browser from 'webextension-polyfill';
import { fromBase64 } from './unpack.ts';

const PENDING = 'pendingPicture';

export async function keepPicture(picture: Blob): Promise<void> {
  const bytes = new Uint8Array(await picture.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  await browser.storage.session.set({ [PENDING]: btoa(text) });
}

/** The picture handed over, once. */
export async function takePendingPicture(): Promise<Blob | null> {
  const { [PENDING]: text } = await browser.storage.session.get(PENDING);
  if (typeof text !== 'string') return null;
  await browser.storage.session.remove(PENDING);
  return new Blob([fromBase64(text)]);
}
