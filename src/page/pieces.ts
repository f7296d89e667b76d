/** Cuts a page into pieces of text without touching its nodes one by one: `textContent` is far cheaper than a walk. */

/** An element, fragment or text node, and all the text in it, scripts and styles left out. */
export interface Piece {
  node: Node;
  text: string;
}

const CODE = new Set(['script', 'style', 'noscript']);
/** Elements below which a piece is not cut further; reading one takes about a millisecond. */
const SMALL = 3000;
/** Children put aside in one go. */
const MANY = 500;
/** Text of one piece, characters: a few large elements can hold a hundred million, and copying those takes seconds. */
const MUCH = 500_000;
/** Nesting below which a piece is not cut further: hostile pages nest ten thousands deep. */
const DEEP = 60;

/** Pieces of everything in `root` in document order, empty ones where counting took its time: the caller may pause at each. */
export function* pieces(root: Element | DocumentFragment): Generator<Piece> {
  const withCode = new Set<Node>();
  for (const code of root.querySelectorAll([...CODE].join()))
    for (let at = code.parentNode; at && !withCode.has(at); at = at.parentNode) withCode.add(at);
  const open: [Node, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (isCode(node)) continue;
    if (node.nodeType === 3 || !node.firstChild) {
      if (node.nodeValue && node.nodeType === 3) yield { node, text: node.nodeValue };
    } else if (withCode.has(node) || (depth < DEEP && (isLarge(node as Element) || holdsMuch(node)))) {
      let count = 0;
      for (let child = node.lastChild; child; child = child.previousSibling) {
        open.push([child, depth + 1]);
        if (++count % MANY === 0) yield { node, text: '' };
      }
      yield { node, text: '' };
    } else yield { node, text: node.textContent ?? '' };
  }
}

/** Counts no further than it must. */
const isLarge = (node: Element): boolean => Boolean(node.getElementsByTagName?.('*').item(SMALL));

/** Adds up lengths, which copies nothing, and stops when they are enough. */
function holdsMuch(node: Node): boolean {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, 4);
  let length = 0;
  for (let text = walker.nextNode(); text && length <= MUCH; text = walker.nextNode())
    length += (text as Text).length;
  return length > MUCH;
}

const isCode = (node: Node): boolean => node.nodeType === 1 && CODE.has((node as Element).localName);
