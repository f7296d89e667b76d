/** Pictures on shop pages: the context menu's entry, and the places pages ask to have read. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Print } from '../../../ocr/prints.ts';
import { t } from '../../i18n.ts';
import { openApp } from '../../open.ts';
import { captureRegion, readInPage } from '../capture.ts';
import { choosePicture, putPicker } from '../choose-picture.ts';
import { readApart } from '../offscreen.ts';
import { CHECK_DOUBTS, parseRegion, READ_PLACE } from '../picker-messages.ts';
import type { PictureNews } from '../picture-messages.ts';
import { prints } from '../prints/index.ts';

const PICTURE = 'read-picture';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];
/** A background that calls nothing for half a minute is ended, although it waits for a picture; milliseconds. */
const AWAKE = 10_000;

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
    if (info.menuItemId === PICTURE && tab?.id !== undefined)
      readPictureAt(tab.id, info.srcUrl ?? '').catch(giveUp);
  });
  browser.runtime.onMessage.addListener((message: unknown, { id, tab }: Runtime.MessageSender) => {
    const { poreOver } = (message ?? {}) as { poreOver?: unknown };
    if (id === browser.runtime.id && poreOver === CHECK_DOUBTS && tab?.id !== undefined)
      void openApp(`#picture=${tab.id}`);
    return undefined;
  });
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    if (port.name === READ_PLACE && port.sender?.id === browser.runtime.id) answerPlace(port);
  });
}

/** A picture in a frame, or one whose address changed meanwhile, is not found: then the person shows it. */
async function readPictureAt(tabId: number, address: string): Promise<void> {
  await putPicker(tabId);
  if (!(await readInPage(tabId, address))) await choosePicture(tabId);
}

/** Takes the picture of a place and has it read. What comes of it goes to the page alone; when that goes, all ends. */
function answerPlace(port: Runtime.Port): void {
  const life = new AbortController();
  const { signal } = life;
  const tell = (news: PictureNews) => signal.aborted || port.postMessage(news);
  port.onDisconnect.addListener(() => life.abort());
  port.onMessage.addListener(async (message: unknown) => {
    const region = parseRegion(message);
    const { id, windowId } = port.sender?.tab ?? {};
    if (!region || id === undefined || windowId === undefined) return port.disconnect();
    const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE);
    try {
      const { picture, ...seen } = await captureRegion(id, windowId, region, signal);
      tell({ kind: 'taken', ...seen });
      const { print } = message as { print?: Print };
      await readApart(picture, prints.find((one) => one === print) ?? 'latin', tell, signal);
    } catch {
      if (!signal.aborted) giveUp();
      tell({ kind: 'failed', why: 'failed' });
    } finally {
      clearInterval(awake);
    }
  });
}

/** Where the browser lets us take no picture of the page, the person can still hand one over. */
const giveUp = () => void openApp('#picture');
