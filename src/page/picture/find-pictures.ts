/** Pictures of a page that may hold a list. */
import { regionOf } from './region.ts';

/** Smaller ones hold no list anybody could read. */
const LEAST = 60;
/** More are not looked through: a page of that many is a gallery. */
const MOST = 400;

/** Images and canvases that can be seen, in the order of the page. */
export function findPictures(doc: Document): Element[] {
  return [...doc.querySelectorAll('img, canvas, input[type="image"], svg image')]
    .slice(0, MOST)
    .filter((element) => {
      const { width, height } = regionOf(element);
      return width >= LEAST && height >= LEAST && element.checkVisibility();
    });
}

/** The picture with this address that is nearest to what is in view; null where there is none. */
export function findPicture(doc: Document, address: string): Element | null {
  const middle = (doc.defaultView?.innerHeight ?? 0) / 2;
  const distance = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom >= middle
      ? 0
      : Math.min(Math.abs(top - middle), Math.abs(bottom - middle));
  };
  const own = findPictures(doc).filter((element) => {
    const { currentSrc, src } = element as HTMLImageElement;
    return currentSrc === address || src === address;
  });
  return own.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
