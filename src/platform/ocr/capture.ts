/** Takes a picture of a place in a page as it is seen: nothing is downloaded. Needs the permission a click gives. */
import browser from 'webextension-polyfill';
import type { Region, Tile } from '../../page/picture/region.ts';
import type { Picker } from './picker-messages.ts';
import { fromBase64 } from './unpack.ts';

/** More than this of a page is not read at once: windows full. */
const MOST_TILES = 24;
/** Browsers take two pictures a second at most, milliseconds. */
const PAUSE = 550;
/** Pixels; browsers make no larger canvas everywhere. */
const HIGHEST = 30_000;

type World = { poreOverPicker?: Picker };

export interface Capture {
  /** PNG. */
  picture: Blob;
  /** Something of the page lay over a part of it. */
  isCovered: boolean;
}

/** Calls the picker in a tab's page. Functions travel as text: they may use nothing but their arguments. */
async function inPage<A extends unknown[], R>(tabId: number, func: (...args: A) => R, ...args: A) {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: func as never, args });
  return answer?.result as Awaited<R> | undefined;
}

export const readInPage = (tabId: number, address: string) =>
  inPage(tabId, (a) => (globalThis as World).poreOverPicker?.read(a) ?? false, address);

export const chooseInPage = (tabId: number, words: { title: string; keys: string }) =>
  inPage(tabId, (w) => void (globalThis as World).poreOverPicker?.choose(w), words);

/** The region, the page scrolled through where it is higher than the window, and back. */
export async function captureRegion(
  tabId: number,
  windowId: number,
  region: Region,
  signal: AbortSignal,
): Promise<Capture> {
  const before = await inPage(tabId, () => (globalThis as World).poreOverPicker?.place() ?? null);
  let canvas: OffscreenCanvas | null = null;
  let isCovered = false;
  try {
    let offset = 0;
    for (let i = 0; i < MOST_TILES && offset < region.height; i += 1) {
      const tile = await inPage(
        tabId,
        (r, o) => (globalThis as World).poreOverPicker?.show(r, o) ?? null,
        region,
        offset,
      );
      if (!tile) break;
      if (i > 0) await new Promise((next) => setTimeout(next, PAUSE));
      signal.throwIfAborted();
      const shot = await takeShot(windowId);
      const scale = shot.width / tile.windowWidth;
      canvas ??= new OffscreenCanvas(
        Math.ceil(tile.width * scale),
        Math.min(HIGHEST, Math.ceil(region.height * scale)),
      );
      drawTile(canvas, shot, tile, scale);
      isCovered ||= tile.isCovered;
      offset += tile.height;
    }
  } finally {
    if (before)
      await inPage(tabId, (p) => void (globalThis as World).poreOverPicker?.scroll(p), before).catch(
        () => {},
      );
  }
  if (!canvas) throw new Error('the picture is not to be seen');
  return { picture: await canvas.convertToBlob({ type: 'image/png' }), isCovered };
}

async function takeShot(windowId: number): Promise<ImageBitmap> {
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return createImageBitmap(new Blob([fromBase64(address.slice(address.indexOf(',') + 1))]));
}

function drawTile(canvas: OffscreenCanvas, shot: ImageBitmap, tile: Tile, scale: number): void {
  const { x, y, width, height, offset } = tile;
  const [w, h] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(shot, x * scale, y * scale, w, h, 0, Math.round(offset * scale), w, h);
  shot.close();
}
