import type { Box } from './card-place.ts';

/** Where a card must stand to be usable: a modal, full-screen or popover element around the mark makes the rest inert. */
export function stageOf(doc: Document, node: Node): Element {
  for (const element of elementsAround(node)) {
    if (element.matches(':modal,:fullscreen,:popover-open')) return element;
  }
  return doc.documentElement;
}

/** The visible part of the page in client pixels; smaller than the window when pinched or under a keyboard. */
export function viewOf(view: Window): Box {
  const { visualViewport: visual, document } = view;
  const left = visual?.offsetLeft ?? 0;
  const top = visual?.offsetTop ?? 0;
  return {
    left,
    top,
    // Without the classic scroll bar, which the visual viewport leaves out but `innerWidth` does not.
    right: left + (visual?.width ?? document.documentElement.clientWidth),
    bottom: top + (visual?.height ?? view.innerHeight),
  };
}

/** Cuts a box down to what the scrolling boxes around a node let through. */
export function clipOf(doc: Document, node: Node, box: Box): Box {
  const clip = { ...box };
  for (const element of elementsAround(node)) {
    // These two pass their overflow on to the window.
    if (element === doc.body || element === doc.documentElement) break;
    if (doc.defaultView?.getComputedStyle(element).overflow.startsWith('visible')) continue;
    const rect = element.getBoundingClientRect();
    clip.left = Math.max(clip.left, rect.left);
    clip.top = Math.max(clip.top, rect.top);
    clip.right = Math.min(clip.right, rect.right);
    clip.bottom = Math.min(clip.bottom, rect.bottom);
  }
  return clip;
}

/** Whether the page is dark behind a node: nearest background that is not see-through, else the page's own scheme. */
export function isDarkAt(doc: Document, node: Node): boolean {
  const view = doc.defaultView;
  if (!view) return false;
  for (const element of elementsAround(node)) {
    const light = lightnessOf(view.getComputedStyle(element).backgroundColor);
    if (light !== null) return light < 0.45;
  }
  const scheme = view.getComputedStyle(doc.documentElement).colorScheme;
  return (
    scheme.includes('dark') &&
    (!scheme.includes('light') || view.matchMedia('(prefers-color-scheme:dark)').matches)
  );
}

/** 0 (black) to 1 (white), or null when see-through. Understands what browsers compute: rgb(), lab(), oklch(), color(). */
export function lightnessOf(color: string): number | null {
  const [a = 1, b = 0, c = 0, alpha = 1] = (color.match(/[( ][\d.]+/g) ?? []).map((part) =>
    Number(part.slice(1)),
  );
  if (alpha < 0.5) return null;
  if (color.startsWith('rgb')) return (0.21 * a + 0.72 * b + 0.07 * c) / 255;
  if (color.startsWith('color')) return 0.21 * a + 0.72 * b + 0.07 * c;
  return color.startsWith('ok') ? a : a / 100;
}

/** The elements around a node, inner first, out of shadow roots as well. */
function* elementsAround(node: Node): Generator<Element> {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeType === Node.ELEMENT_NODE) yield at as Element;
  }
}
