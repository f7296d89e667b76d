import type { PaintedMark } from './highlight.ts';
import { rectsOf } from './range-rects.ts';

export interface Point {
  x: number;
  y: number;
}

export interface PointerOptions {
  /** Ends all listening. */
  signal: AbortSignal;
  marks: readonly PaintedMark[];
  /** The pointer rests on a mark. */
  onEnter(id: number, point: Point): void;
  /** The pointer is no longer on the mark that was entered. */
  onLeave?(): void;
  /** A mark was tapped or clicked, and nothing else claims that tap. `onEnter` when left out. */
  onTap?(id: number, point: Point): void;
}

/** A mark is entered when two looks in a row find it: about 250 ms after the pointer came. */
const LOOK_MS = 120;

/** What a tap is meant for already; we never take it away. */
const INTERACTIVE =
  'a[href],button,label,summary,select,[contenteditable],[role=button],[role=link],[role=tab]';

/** Tells when a pointer rests on a mark or taps it. Passive; reads layout only over elements that hold marks. */
export function watchPointer(doc: Document, options: PointerOptions): void {
  const { signal, marks, onEnter, onLeave, onTap = onEnter } = options;
  const hits = createHitTest(doc, marks);
  const passive = { signal, passive: true, capture: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Point & { target: EventTarget | undefined };
  let seen: number | null = null;
  let entered: number | null = null;

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const id = hits.markAt(last, last.target);
    if (entered !== null && id !== entered) {
      entered = null;
      onLeave?.();
    }
    if (id !== null && id !== entered) {
      if (id === seen) {
        entered = id;
        onEnter(id, last);
      } else timer = setTimeout(look, LOOK_MS);
    }
    seen = id;
  };
  const track = (event: PointerEvent, target: EventTarget | undefined) => {
    if (event.pointerType === 'touch') return;
    last = { x: event.clientX, y: event.clientY, target };
    if (!timer && (seen !== null || hits.holds(target))) timer = setTimeout(look, LOOK_MS);
  };

  doc.addEventListener('pointermove', (event) => track(event, event.composedPath()[0]), passive);
  doc.documentElement.addEventListener('pointerleave', (event) => track(event, undefined), {
    ...passive,
    capture: false,
  });
  doc.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      if (!hits.holds(path[0]) || path.some((node) => (node as Partial<Element>).matches?.(INTERACTIVE)))
        return;
      const point = { x: event.clientX, y: event.clientY };
      const id = hits.markAt(point, path[0]);
      if (id !== null) onTap(id, point);
    },
    passive,
  );
}

export interface HitTest {
  /** Whether an event's innermost target directly holds marked text. Costs one look-up, reads no layout. */
  holds(target: EventTarget | undefined): boolean;
  /** The mark at a point (client pixels) inside `target`, or null. Reads layout: ask only where `holds` says so. */
  markAt(point: Point, target: EventTarget | undefined): number | null;
}

/** Text nodes one mark may spread over; a name is a few words, more means the page changed under us. */
const MAX_NODES = 50;

/**
 * Compares a point with the client rectangles of the marks in the element under it; of those, only the ones around
 * the caret position there, since rectangles in a long paragraph cost 0.2 ms each. The same in every browser and
 * inside shadow roots; `highlightsFromPoint` (Chrome 140, Firefox 150) would need this as its fall-back anyway.
 */
export function createHitTest(doc: Document, marks: readonly PaintedMark[]): HitTest {
  const byHolder = new Map<EventTarget, PaintedMark[]>();
  for (const mark of marks) {
    for (const holder of holdersOf(doc, mark)) byHolder.set(holder, [...(byHolder.get(holder) ?? []), mark]);
  }
  return {
    holds: (target) => !!target && byHolder.has(target),
    markAt: ({ x, y }, target) => {
      const here = (target && byHolder.get(target)) ?? [];
      const root = here[0]?.ranges[0]?.startContainer.getRootNode();
      const caret = doc.caretPositionFromPoint?.(x, y, {
        shadowRoots: root && 'host' in root ? [root as ShadowRoot] : [],
      });
      const hit = here.find(
        (mark) =>
          mark.ranges.some((range) => isAround(range, caret)) &&
          rectsOf(mark.ranges).some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom),
      );
      return hit?.id ?? null;
    },
  };
}

/** False only where it is certain: text that can't be selected has no caret, a word in pieces has several nodes. */
function isAround(range: StaticRange, caret: CaretPosition | null | undefined): boolean {
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE || range.startContainer !== range.endContainer)
    return true;
  return (
    range.startContainer === caret.offsetNode &&
    range.startOffset <= caret.offset &&
    caret.offset <= range.endOffset
  );
}

/** The elements that directly hold text of a mark: these are what pointer events name as their target. */
function holdersOf(doc: Document, mark: PaintedMark): Set<Node> {
  const holders = new Set<Node>();
  for (const { startContainer, endContainer } of mark.ranges) {
    const walker = doc.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    let node: Node | null = startContainer;
    for (let n = 0; node && n < MAX_NODES; n++) {
      const holder = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
      if (holder) holders.add(holder);
      node = node === endContainer ? null : walker.nextNode();
    }
  }
  return holders;
}
