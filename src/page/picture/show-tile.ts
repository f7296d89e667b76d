/** Brings what is to be read into view, piece by piece. */
import type { Box } from '../card-place.ts';
import { type Covers, coversOf } from './covers.ts';
import type { Target } from './target.ts';

/** How far right and down in what is to be read, CSS pixels. */
export interface Offset {
  left: number;
  top: number;
}

/** The part that can be seen after scrolling: where it is in a picture of the window, and where in what is to be read. */
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
  offset: Offset;
  /** Size of what a picture of the window shows, for its scale: less than the window when the person has zoomed in by hand. */
  windowWidth: number;
  windowHeight: number;
  /** Pixels of the screen for one of the page. */
  pixelRatio: number;
  /** Something of the page lies over a part of it. */
  isCovered: boolean;
}

/** A strip lower than this is not worth a picture of its own, CSS pixels: what covers the rest is taken along and told. */
const LEAST = 40;
/** Scroll bars that lie over the page while it is scrolled are this wide, CSS pixels. */
const BAR = 16;
/** Heads of pages come and go with the direction of scrolling. */
const TRIES = 3;

/**
 * Brings what is `offset` into it into view, below what the page lays over it. Nothing is scrolled when all of it can be
 * seen already. Null when nothing of it can be seen there.
 */
export async function showTile(view: Window, target: Target, offset: Offset): Promise<Tile | null> {
  const isFree = isWhole(view, target) && !isCovered(coversAt(view, target, offset));
  if (!isFree) scrollUp(view, target, offset);
  // Pictures further down may load, and headers move away, only now.
  await new Promise((next) => setTimeout(next, isFree ? 60 : 250));
  let covers = coversAt(view, target, offset);
  for (let i = 0; i < TRIES && covers.top > 0; i += 1) {
    view.scrollBy({ top: -covers.top, behavior: 'instant' });
    await new Promise((next) => setTimeout(next, 120));
    covers = coversAt(view, target, offset);
  }
  const { left, top, right, bottom } = boxAt(view, target, offset);
  const free = bottom - covers.bottom - top;
  const isLow = free < Math.min(LEAST, bottom - top);
  const height = isLow ? bottom - top : free;
  if (right <= left || height <= 0) return null;
  const region = target.locate();
  const seen = seenOf(view);
  const pinch = view.visualViewport?.scale ?? 1;
  return {
    x: left - seen.left,
    y: top - seen.top,
    width: right - left,
    height,
    offset: { left: left + view.scrollX - region.left, top: top + view.scrollY - region.top },
    // A picture of it has the scroll bars.
    windowWidth: view.innerWidth / pinch,
    windowHeight: view.innerHeight / pinch,
    pixelRatio: view.devicePixelRatio * pinch,
    isCovered: covers.top > 0 || covers.isInside || isLow,
  };
}

/** What of the page is seen in the window, without scroll bars, client pixels. */
function seenOf({ innerWidth, innerHeight, visualViewport }: Window): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

function isWhole(view: Window, target: Target): boolean {
  const { width, height } = target.locate();
  const { left, top, right, bottom } = boxAt(view, target, { left: 0, top: 0 });
  return right - left >= width - 1 && bottom - top >= height - 1;
}

/** Sideways only where the width is not to be seen as it is. */
function scrollUp(view: Window, target: Target, offset: Offset): void {
  const { left, top, width } = target.locate();
  const seen = seenOf(view);
  const at = left - view.scrollX;
  const isAside = at < seen.left || at + width > seen.right;
  view.scrollTo({
    left: isAside ? left + offset.left - seen.left : view.scrollX,
    top: top + offset.top - seen.top,
    behavior: 'instant',
  });
}

/** Where it is, from `offset` on, in the window. */
function boxAt(view: Window, target: Target, offset: Offset): Box {
  const region = target.locate();
  const box = target.clip(seenOf(view));
  const right = region.left + region.width - view.scrollX;
  const bottom = region.top + region.height - view.scrollY;
  return {
    left: Math.max(box.left, region.left + offset.left - view.scrollX),
    top: Math.max(box.top, region.top + offset.top - view.scrollY),
    // What goes on is taken with the next part, where no scroll bar is painted over it.
    right: right > box.right + 1 ? box.right - BAR : right,
    bottom: bottom > box.bottom + 1 ? box.bottom - BAR : bottom,
  };
}

const coversAt = (view: Window, target: Target, offset: Offset): Covers =>
  coversOf(view.document, boxAt(view, target, offset));

const isCovered = ({ top, bottom, isInside }: Covers): boolean => top > 0 || bottom > 0 || isInside;
