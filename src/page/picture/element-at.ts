/** Elements as they lie in the window, out of and into shadow roots that are open. Nothing of ours is seen. */

const OURS = /^pore-over-/;

/** The innermost element at a point, client pixels. */
export function elementAt(doc: Document, x: number, y: number): Element | null {
  let at = firstAt(doc, x, y);
  for (let open = at?.shadowRoot; open; open = at?.shadowRoot) {
    const inner = firstAt(open, x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

const firstAt = (root: DocumentOrShadowRoot, x: number, y: number): Element | null =>
  root.elementsFromPoint(x, y).find(({ localName }) => !OURS.test(localName)) ?? null;

/** The element around, also around the shadow root it stands in. */
export const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
