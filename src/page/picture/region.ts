/** Where a picture or a part of the page is, and how it is brought into view piece by piece. */

import type { Box } from '../card-place.ts';
import { type Covers, coversOf } from './covers.ts';

/** Place in the document, CSS pixels. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The part of a region that can be seen after scrolling: where it is in the window, and how far down in the region. */
export interface Tile {
  x: number;
  y: number;
  width: number;
  height: number;
  offset: number;
  /** Width of the window, for the scale of its picture. */
  windowWidth: number;
  /** Something of the page lies over a part of it. */
  isCovered: boolean;
}

export function regionOf(element: Element): Region {
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView as Window;
  return { left: left + view.scrollX, top: top + view.scrollY, width, height };
}

/** A strip lower than this is not worth a picture of its own, CSS pixels: what covers the rest is taken along and told. */
const LEAST = 40;
/** Heads of pages come and go with the direction of scrolling. */
const TRIES = 3;

/**
 * Brings what is `offset` down in the region into view, below what the page lays over it. Nothing is scrolled when all of
 * it can be seen already.
 */
export async function showTile(view: Window, region: Region, offset: number): Promise<Tile | null> {
  const isInView =
    region.top >= view.scrollY && region.top + region.height <= view.scrollY + view.innerHeight;
  const isFree = isInView && !isCovered(coversAt(view, region, offset));
  if (!isFree) scrollUp(view, region.top + offset);
  // Pictures further down may load, and headers move away, only now.
  await new Promise((next) => setTimeout(next, isFree ? 60 : 250));
  let covers = coversAt(view, region, offset);
  for (let i = 0; i < TRIES && covers.top > 0; i += 1) {
    scrollUp(view, view.scrollY - covers.top);
    await new Promise((next) => setTimeout(next, 120));
    covers = coversAt(view, region, offset);
  }
  const { left, top, right, bottom } = boxAt(view, region, offset);
  const free = bottom - covers.bottom - top;
  const isLow = free < Math.min(LEAST, bottom - top);
  const height = isLow ? bottom - top : free;
  if (right <= left || height <= 0) return null;
  return {
    x: left,
    y: top,
    width: right - left,
    height,
    offset,
    windowWidth: view.innerWidth,
    isCovered: covers.top > 0 || covers.isInside || isLow,
  };
}

const scrollUp = (view: Window, top: number) =>
  view.scrollTo({ left: view.scrollX, top, behavior: 'instant' });

/** Where the region from `offset` on is in the window. */
function boxAt(view: Window, region: Region, offset: number): Box {
  return {
    left: Math.max(0, region.left - view.scrollX),
    top: Math.max(0, region.top + offset - view.scrollY),
    right: Math.min(view.innerWidth, region.left + region.width - view.scrollX),
    bottom: Math.min(view.innerHeight, region.top + region.height - view.scrollY),
  };
}

const coversAt = (view: Window, region: Region, offset: number): Covers =>
  coversOf(view.document, boxAt(view, region, offset));

const isCovered = ({ top, bottom, isInside }: Covers): boolean => top > 0 || bottom > 0 || isInside;
