/**
 * Cuts a page into pieces of text without touching its nodes one by one: the browser gathers the text of a stretch of a page
 * in a tenth of the time a script needs to walk through it, because no node has to be wrapped for the script.
 */

import { elementsIn } from './roots.ts';

/** The text of one stretch of a tree, scripts and styles left out. */
export interface Piece {
  /** The text nodes of the piece follow this one in document order. */
  behind: Node;
  text: string;
}

/** Of an element they follow the page; those of a fragment were counted when it was asked. */
type Elements = ReturnType<typeof elementsIn>;

const CODE = 'script,style,noscript';
/** Elements of one piece; reading one takes about a millisecond. */
const ELEMENTS = 3000;
/** Text of one piece, characters: a few elements can hold a hundred million, and copying those takes seconds. */
const MUCH = 500_000;
/** Elements looked at for a text so long that more of its kind would be too much to copy, characters. */
const SAMPLES = 64;
const LONG = 20_000;
/** Elements from which on a tree is walked: the ends of a range are found by counting siblings, and a parent may have a million. */
const VAST = 200_000;
/** Nodes walked through in one go. */
const MANY = 500;
/** Text and CDATA sections; elements. */
const TEXTS = 12;
const ELEMENTS_TOO = TEXTS + 1;

/** Pieces of everything in `root` in document order, empty ones where counting took its time: the caller may pause at each. */
export function* pieces(root: Element | DocumentFragment): Generator<Piece> {
  const all = elementsIn(root);
  if (all.item(VAST) || hasLongTexts(all)) return yield* walked(root, root);
  const stretch = root.ownerDocument.createRange();
  stretch.setStart(root, 0);
  let behind: Node = root;
  try {
    for (const [border, isCode] of borders(root, all)) {
      if (border) stretch.setEndBefore(border);
      else stretch.setEnd(root, root.childNodes.length);
      const text = stretch.toString();
      yield { behind, text };
      if (!border || !root.contains(border)) return;
      if (isCode) stretch.setStartAfter(border);
      else stretch.setStart(border, 0);
      behind = isCode ? lastIn(border) : border;
      if (text.length > MUCH) return yield* walked(root, behind);
    }
  } finally {
    // The browser keeps ranges up to date while a page changes; one that is empty is next to no work.
    stretch.collapse();
  }
}

/** The walker over the texts of a piece. */
export function textsOf({ behind }: Piece, root: Element | DocumentFragment): TreeWalker {
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  walker.currentNode = behind;
  return walker;
}

/** Where a tree is cut: at every so manyeth element, and round scripts and styles; null is its end. */
function* borders(
  root: Element | DocumentFragment,
  all: Elements,
): Generator<[border: Element | null, isCode: boolean]> {
  let next = ELEMENTS;
  for (const code of [...root.querySelectorAll(CODE), null]) {
    for (let at = all.item(next); at && (!code || precedes(at, code)); at = all.item(next)) {
      yield [at, false];
      next += ELEMENTS;
    }
    yield [code, true];
    for (let at = all.item(next); at && code?.contains(at); at = all.item(next)) next++;
  }
}

const precedes = (one: Node, other: Node): boolean =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Node by node, which copies no text before its length is known. */
function* walked(root: Element | DocumentFragment, start: Node): Generator<Piece> {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_TOO);
  walker.currentNode = start;
  let behind = start;
  let text = '';
  let steps = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== 1) text += (node as Text).data;
    else if ((node as Element).matches(CODE)) {
      yield { behind, text };
      behind = walker.currentNode = lastIn(node);
      text = '';
    }
    if (++steps % MANY && text.length <= MUCH) continue;
    yield { behind, text };
    behind = walker.currentNode;
    text = '';
  }
  yield { behind, text };
}

function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

/** Whether some of a few elements, taken from all over the tree, hold so long a text that the texts are better counted first. */
function hasLongTexts(all: Elements): boolean {
  const step = Math.ceil(all.length / SAMPLES);
  for (let at = 0; at < all.length; at += step)
    if (((all.item(at)?.firstChild as Text | null)?.length ?? 0) > LONG) return true;
  return false;
}
