/** Where a picture or a part of the page is, and how it is brought into view piece by piece. */

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
}

export function regionOf(element: Element): Region {
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView as Window;
  return { left: left + view.scrollX, top: top + view.scrollY, width, height };
}

/** Scrolls so that what is `offset` down in the region is at the top of the window, unless all of it is in view already. */
export async function showTile(view: Window, region: Region, offset: number): Promise<Tile | null> {
  const isInView =
    region.top >= view.scrollY && region.top + region.height <= view.scrollY + view.innerHeight;
  if (!isInView) view.scrollTo({ left: view.scrollX, top: region.top + offset, behavior: 'instant' });
  // Pictures further down may load, and headers move away, only now.
  await new Promise((next) => setTimeout(next, isInView ? 60 : 250));
  const x = Math.max(0, region.left - view.scrollX);
  const y = Math.max(0, region.top + offset - view.scrollY);
  const width = Math.min(view.innerWidth, region.left + region.width - view.scrollX) - x;
  const height = Math.min(view.innerHeight, region.top + region.height - view.scrollY) - y;
  return width > 0 && height > 0 ? { x, y, width, height, offset, windowWidth: view.innerWidth } : null;
}
