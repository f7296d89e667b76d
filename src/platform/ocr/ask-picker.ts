/** What was read from a picture in a tab's page, as our own pages ask for it. */
import browser from 'webextension-polyfill';
import { openReading } from './pack-reading.ts';
import type { FoundInPicture, PickerAnswers } from './picker-messages.ts';
import type { PictureReading } from './picture-messages.ts';

/** How often an open popup asks again, milliseconds. */
const INTERVAL = 700;

/** Null where no picture was read, or the page is gone. */
async function ask<K extends keyof PickerAnswers>(
  tabId: number,
  kind: K,
): Promise<ReturnType<PickerAnswers[K]>> {
  const answer = browser.tabs.sendMessage(tabId, { poreOver: kind }, { frameId: 0 });
  return ((await answer.catch(() => null)) ?? null) as ReturnType<PickerAnswers[K]>;
}

/** The words of it, for a page of ours that shows the doubtful ones. */
export async function takeReading(tabId: number): Promise<PictureReading | null> {
  const packed = await ask(tabId, 'pictureReading');
  return packed && openReading(packed);
}

export interface TabPicture extends FoundInPicture {
  tabId: number;
}

/** Calls back with what was read in the tab in front, now and whenever it has changed, until the signal ends. */
export function watchPicture(onFound: (found: TabPicture | null) => void, signal: AbortSignal): void {
  let last = 'null';
  const tick = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const found = tab?.id === undefined ? null : await ask(tab.id, 'pictureFound');
    const now = found && { ...found, tabId: tab?.id as number };
    const key = JSON.stringify(now);
    if (!signal.aborted && key !== last) onFound(now);
    last = key;
    if (!signal.aborted) setTimeout(tick, INTERVAL);
  };
  void tick();
}
