/** What is to be read, wherever the page moves it: a picture, or a place that somebody drew a box around. */
import type { Box } from '../card-place.ts';
import { clipOf } from '../card-surroundings.ts';
import { elementAt } from './element-at.ts';
import { type Region, regionOf } from './region.ts';

export interface Target {
  /** Where it is now. What stays in the window, or comes later because the page loads, moves. */
  locate(): Region;
  /** What is let through of a box, client pixels, by whatever cuts the picture off. */
  clip(box: Box): Box;
}

export function pictureTarget(picture: Element): Target {
  let last = regionOf(picture);
  return {
    locate() {
      const now = regionOf(picture);
      // One that the page has taken away was where it was.
      if (now.width > 0 && now.height > 0) last = now;
      return last;
    },
    clip: (box) => clipOf(picture.ownerDocument, picture, box),
  };
}

/** Moves with what is in its middle. */
export function drawnTarget(doc: Document, region: Region): Target {
  const view = doc.defaultView as Window;
  const middle = (at: number, size: number, window: number) =>
    (Math.max(0, at) + Math.min(window, at + size)) / 2;
  const anchor = elementAt(
    doc,
    middle(region.left - view.scrollX, region.width, view.innerWidth),
    middle(region.top - view.scrollY, region.height, view.innerHeight),
  );
  const before = anchor && regionOf(anchor);
  return {
    locate() {
      if (!anchor?.isConnected || !before) return region;
      const { left, top } = regionOf(anchor);
      return { ...region, left: region.left + left - before.left, top: region.top + top - before.top };
    },
    clip: (box) => box,
  };
}
