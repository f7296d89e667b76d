/** Takes a picture of a place in a page as it is seen: nothing is downloaded. Needs the permission a click gives. */
import browser from 'webextension-polyfill';
import type { Region } from '../../page/picture/region.ts';
import type { Offset, Tile } from '../../page/picture/show-tile.ts';
import { eachTile } from './each-tile.ts';
import type { Picker } from './picker-messages.ts';
import { shotScale } from './shot-scale.ts';
import { fromBase64 } from './unpack.ts';

/** More than this of a page is not read at once: windows full. */
const MOST_TILES = 24;
/** Browsers take two pictures a second at most, milliseconds. */
const PAUSE = 550;
/** Pixels; browsers make no larger canvas everywhere. */
const LARGEST = 30_000;

type World = { poreOverPicker?: Picker };

export interface Capture {
  /** PNG. */
  picture: Blob;
  /** Something of the page lay over a part of it. */
  isCovered: boolean;
  /** A part of it could not be brought into view. */
  isCut: boolean;
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

/** The region, the page scrolled through where it is larger than the window, and back. */
export async function captureRegion(
  tabId: number,
  windowId: number,
  region: Region,
  signal: AbortSignal,
): Promise<Capture> {
  const before = await inPage(tabId, () => (globalThis as World).poreOverPicker?.place() ?? null);
  const { width: tabWidth = 0 } = await browser.tabs.get(tabId);
  let canvas: OffscreenCanvas | null = null;
  let isCovered = false;
  let shots = 0;
  const take = async (offset: Offset): Promise<Tile | null> => {
    if (shots === MOST_TILES) return null;
    const tile = await inPage(tabId, (o) => (globalThis as World).poreOverPicker?.show(o) ?? null, offset);
    if (!tile) return null;
    if (shots > 0) await new Promise((next) => setTimeout(next, PAUSE));
    shots += 1;
    signal.throwIfAborted();
    const shot = await takeShot(windowId);
    const scale = shotScale(shot, tile, tabWidth);
    canvas ??= new OffscreenCanvas(
      Math.min(LARGEST, Math.ceil(region.width * scale)),
      Math.min(LARGEST, Math.ceil(region.height * scale)),
    );
    drawTile(canvas, shot, tile, scale);
    isCovered ||= tile.isCovered;
    return tile;
  };
  let isWhole = false;
  try {
    isWhole = await eachTile(region, take);
  } finally {
    if (before)
      await inPage(tabId, (p) => void (globalThis as World).poreOverPicker?.scroll(p), before).catch(
        () => {},
      );
  }
  if (!canvas) throw new Error('the picture is not to be seen');
  const picture = await (canvas as OffscreenCanvas).convertToBlob({ type: 'image/png' });
  return { picture, isCovered, isCut: !isWhole };
}

async function takeShot(windowId: number): Promise<ImageBitmap> {
  const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  return createImageBitmap(new Blob([fromBase64(address.slice(address.indexOf(',') + 1))]));
}

function drawTile(canvas: OffscreenCanvas, shot: ImageBitmap, tile: Tile, scale: number): void {
  const { x, y, width, height, offset } = tile;
  const [w, h] = [width * scale, height * scale];
  // Whole pixels: between two of them print is blurred.
  const [left, top] = [Math.round(offset.left * scale), Math.round(offset.top * scale)];
  canvas
    .getContext('2d')
    ?.drawImage(shot, Math.round(x * scale), Math.round(y * scale), w, h, left, top, w, h);
  shot.close();
}
