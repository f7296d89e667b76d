/** Shadow roots of every mode, which both browsers show to extensions and to nobody else. */

type Dom = { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };

/** What we put into a page ourselves: none of the page's text. */
const OWN = /^pore-over-/;

/** The element's shadow root, open or closed, or null. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if (OWN.test(element.localName)) return null;
  const chromeDom = (globalThis as { chrome?: { dom?: Dom } }).chrome?.dom;
  try {
    if (chromeDom?.openOrClosedShadowRoot) return chromeDom.openOrClosedShadowRoot(element);
    return (
      (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
      element.shadowRoot
    );
  } catch {
    // Chrome throws for elements that are no HTMLElement.
    return null;
  }
}
