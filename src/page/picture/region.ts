/** Where a picture or a part of the page is. */

/** Place in the document, CSS pixels. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function regionOf(element: Element): Region {
  const { left, top, width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView as Window;
  return { left: left + view.scrollX, top: top + view.scrollY, width, height };
}
