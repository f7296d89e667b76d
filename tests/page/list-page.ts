/** A small page with a list for the tests of marks and card, and the way to take it down again. */
import type { PaintedMark } from '../../src/page/highlight.ts';
import { rectsOf } from '../../src/page/range-rects.ts';

export const LIST = 'Aqua, Coconut Oil, Glycerin, Retinol, Alcohol Denat., Parfum';
const STANCES: Record<string, PaintedMark['stance']> = {
  'Coconut Oil': 'clogging',
  Retinol: 'helps',
  'Alcohol Denat.': 'harsh',
  Parfum: 'care',
};

/** Puts an element with the given markup (ours, not a page's) into the body. */
export function addPage(html: string, style = 'padding:120px 40px;font:16px/1.6 Georgia'): HTMLElement {
  const page = document.createElement('div');
  page.style.cssText = style;
  page.innerHTML = html;
  document.body.append(page);
  return page;
}

/** Marks for every known name in the text nodes below `root`. */
export function marksIn(root: Node): PaintedMark[] {
  const marks: PaintedMark[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [name, stance] of Object.entries(STANCES)) {
      const at = node.textContent?.indexOf(name) ?? -1;
      if (at < 0) continue;
      marks.push({ id: marks.length, stance, ranges: [rangeOf(node, at, at + name.length)] });
    }
  }
  return marks;
}

export function rangeOf(node: Node, start: number, end: number, endNode = node): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: endNode, endOffset: end });
}

export function middleOf(mark: PaintedMark | undefined): { x: number; y: number } {
  const [rect] = rectsOf(mark?.ranges ?? []);
  if (!rect) throw new Error('the mark has no place');
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** Moves a pointer as the browser would tell it: to the innermost element at that place. */
export function movePointer(x: number, y: number, type = 'pointermove', pointerType = 'mouse'): Event {
  let target = document.elementFromPoint(x, y) ?? document.documentElement;
  for (let root = target.shadowRoot; root; root = target.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === target) break;
    target = inner;
  }
  const event = new PointerEvent(type, {
    clientX: x,
    clientY: y,
    pointerType,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  target.dispatchEvent(event);
  return event;
}

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
