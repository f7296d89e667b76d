/** Pictures on shop pages: the context menu's entry, and the choice on the page. The result opens in the full page. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Region } from '../../../page/picture/region.ts';
import { t } from '../../i18n.ts';
import { openApp } from '../../open.ts';
import { captureRegion, findInPage } from '../capture.ts';
import { choosePicture, putPicker } from '../choose-picture.ts';
import { keepPicture } from '../pending-picture.ts';
import { parseChosen } from '../picker-messages.ts';

const PICTURE = 'read-picture';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

export function setUpPictureMenu(): void {
  browser.contextMenus.create({
    id: PICTURE,
    title: t('menu_read_picture'),
    contexts: ['image'],
    documentUrlPatterns: PAGES,
  });
}

export function answerPictureMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === PICTURE && tab?.id !== undefined && tab.windowId !== undefined)
      readPictureAt(tab.id, tab.windowId, info.srcUrl ?? '').catch(giveUp);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const region = sender.id === browser.runtime.id ? parseChosen(message) : null;
    const { id, windowId } = sender.tab ?? {};
    if (region && id !== undefined && windowId !== undefined) read(id, windowId, region).catch(giveUp);
    return undefined;
  });
}

/** A picture in a frame, or one whose address changed meanwhile, is not found: then the person shows it. */
async function readPictureAt(tabId: number, windowId: number, address: string): Promise<void> {
  await putPicker(tabId);
  const region = await findInPage(tabId, address);
  if (region) await read(tabId, windowId, region);
  else await choosePicture(tabId);
}

async function read(tabId: number, windowId: number, region: Region): Promise<void> {
  await keepPicture(await captureRegion(tabId, windowId, region));
  await openApp('#picture');
}

/** Where the browser lets us take no picture of the page, the person can still hand one over. */
const giveUp = () => void openApp('#picture');
