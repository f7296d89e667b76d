/** Pictures of a page that may hold a list. */
import { type OpenShadow, type Root, roots } from '../roots.ts';
import { regionOf } from './region.ts';

/** Smaller ones hold no list anybody could read. */
const LEAST = 60;
/** More are not looked through: a page of that many is a gallery. */
const MOST = 400;
/** Galleries show pictures as backgrounds of boxes, too, and say so in the box itself. */
const PICTURES = 'img, canvas, input[type="image"], svg image, [style*="url("]';

/** Pictures below `top` that can be seen, in shadow roots as well, in the order of the page. */
export function findPictures(top: Root, openShadow?: OpenShadow): Element[] {
  const doc = top.ownerDocument;
  const found: Element[] = [];
  for (const root of roots(top, openShadow)) {
    // Places in frames are not places in the page.
    if (!root || root.ownerDocument !== doc || found.length > MOST) continue;
    found.push(...root.querySelectorAll(PICTURES));
  }
  return found.slice(0, MOST).filter((element) => {
    const { width, height } = regionOf(element);
    return width >= LEAST && height >= LEAST && element.checkVisibility();
  });
}

/** The picture with this address that is nearest to what is in view; null where there is none. */
export function findPicture(doc: Document, address: string, openShadow?: OpenShadow): Element | null {
  const middle = (doc.defaultView?.innerHeight ?? 0) / 2;
  const distance = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom >= middle
      ? 0
      : Math.min(Math.abs(top - middle), Math.abs(bottom - middle));
  };
  const own = findPictures(doc.documentElement, openShadow).filter((element) => {
    const { currentSrc, src } = element as HTMLImageElement;
    return currentSrc === address || src === address;
  });
  return own.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
