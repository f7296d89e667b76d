/** Ways to open our own pages. */
import browser from 'webextension-polyfill';

const PENDING = 'pendingCheck';
const ENTRY = 'pendingEntry';

/** Opens the full page at a place in it, e.g. `#check` or `#family=retinoid`. */
export async function openApp(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/app/index.html${hash}`) });
}

/** Hands a text to the full page's check, through memory that the browser forgets when it closes. */
export async function openCheck(text: string): Promise<void> {
  await browser.storage.session.set({ [PENDING]: text });
  await openApp('#check');
}

/** The text handed over, once. */
export async function takePendingCheck(): Promise<string | null> {
  const { [PENDING]: text } = await browser.storage.session.get(PENDING);
  await browser.storage.session.remove(PENDING);
  return typeof text === 'string' ? text : null;
}

/** What the popup should open with. */
export interface Entry {
  family: string;
  ingredient: string | null;
}

/** Opens the popup at an entry; where the browser refuses (older ones need a click on the toolbar), the full page. */
export async function openEntry(entry: Entry): Promise<void> {
  await browser.storage.session.set({ [ENTRY]: entry });
  try {
    await browser.action.openPopup();
  } catch {
    await browser.storage.session.remove(ENTRY);
    await openApp(`#family=${entry.family}`);
  }
}

/** The entry the popup was opened for, once. */
export async function takePendingEntry(): Promise<Entry | null> {
  const { [ENTRY]: entry } = await browser.storage.session.get(ENTRY);
  if (entry) await browser.storage.session.remove(ENTRY);
  return (entry as Entry | undefined) ?? null;
}
