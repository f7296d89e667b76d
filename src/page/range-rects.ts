/** Where ranges stand on the screen. */

/** Client rectangles of some ranges; [] when their nodes are gone or not laid out. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  return ranges.flatMap(rectsOfOne);
}

/** Scrolls the first laid-out place into the middle. False when there is none. */
export function scrollToRanges(ranges: readonly StaticRange[]): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element || !rectsOf(ranges).length) return false;
  const smooth = !element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const top = rectsOf(ranges)[0]?.top ?? 0;
  const view = element.ownerDocument.defaultView;
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
