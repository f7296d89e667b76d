/** Where ranges stand on the screen. */
import { offsetOf } from './frames.ts';

/** Client rectangles of some ranges; [] when their nodes are gone or not laid out. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap(rectsOfOne);
}

/** The same in pixels of the page's own window, for words in a frame. */
export function rectsInPage(ranges: readonly StaticRange[]): DOMRect[] {
  const rects = rectsOf(ranges);
  const doc = ranges[0]?.startContainer.ownerDocument;
  if (!rects.length || !doc?.defaultView?.frameElement) return rects;
  const { x, y } = offsetOf(doc);
  return rects.map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
}

/** Scrolls the first laid-out place into the middle. False when there is none. */
export function scrollToRanges(ranges: readonly StaticRange[]): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element || !rectsOf(ranges).length) return false;
  let view = element.ownerDocument.defaultView;
  const smooth = !view?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  while (view?.frameElement) view = view.frameElement.ownerDocument.defaultView;
  const top = rectsInPage(ranges)[0]?.top ?? 0;
  if (view && (top < 60 || top > view.innerHeight - 120)) {
    view.scrollBy({ top: top - view.innerHeight / 2, behavior: smooth ? 'smooth' : 'instant' });
  }
  return true;
}

/** The one live range for all questions: each more would make every change of the page dearer until it is collected. */
let probe: Range | undefined;

function rectsOfOne({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  const doc = startContainer.ownerDocument as Document;
  if (probe?.startContainer !== doc) probe = doc.createRange();
  try {
    probe.setStart(startContainer, startOffset);
    probe.setEnd(endContainer, endOffset);
    return [...probe.getClientRects()].filter((rect) => rect.width && rect.height);
  } catch {
    // The page has shortened the text since; the mark is about to be dropped.
    return [];
  } finally {
    probe.setEnd(doc, 0);
  }
}
