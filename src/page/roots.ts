/** The trees a page's text lives in: its body, open (or to us opened) shadow roots, templates, frames of the same origin. */

export type OpenShadow = (element: Element) => ShadowRoot | null;
export type Root = Element | DocumentFragment;

/** Trees beyond this many are left out: a page of icons may have thousands. */
const MOST = 2000;

/**
 * Elements that may host a shadow root: everything but the commonest names of HTML, and empty boxes. Asking the browser for them
 * is a fifth of the price of asking each element of the page, and half of that with what is commonest first.
 */
const BOXES = 'span,div,section,article,aside,main';
const OTHERS =
  'a,li,p,code,td,tr,path,svg,img,b,i,em,strong,br,option,button,input,h3,h2,h4,ul,footer,form,g,h1,header,iframe,label,nav,ol,picture,rect,script,select,source,style,table,template,use';
const HOSTS = `:not(:is(${BOXES}):not(:empty),${OTHERS})`;

/** Elements that are asked in one call, some milliseconds; only the largest pages have more. */
const SMALL = 150_000;
/** Nesting below which a tree is not cut further. */
const DEEP = 60;

/**
 * Every tree below `top`, `top` first; undefined where looking for more took its time and the caller may pause. Never
 * throws: frames of other origins are passed over.
 */
export function* roots(
  top: Root,
  openShadow: OpenShadow = (element) => element.shadowRoot,
): Generator<Root | undefined> {
  const open: Root[] = [top];
  for (let i = 0; i < open.length && i < MOST; i++) {
    const root = open[i] as Root;
    yield root;
    for (const host of hostsIn(root)) {
      const shadow = host && openShadow(host);
      if (shadow) open.push(shadow);
      if (!host) yield undefined;
    }
    for (const template of root.querySelectorAll('template')) open.push(template.content);
    for (const frame of root.querySelectorAll('iframe')) {
      const body = bodyOf(frame);
      if (body) open.push(body);
    }
  }
}

/** Elements that may host a shadow root, and undefined after each stretch of the tree. In trees too large for one question all that it is cut at. */
function* hostsIn(root: Root): Generator<Element | undefined> {
  const open: [Root, number][] = [[root, 0]];
  let steps = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (node !== root) yield node as Element;
    if (!node.firstElementChild) {
      if (++steps % 500 === 0) yield undefined;
    } else if (depth < DEEP && elementsIn(node).item(SMALL)) {
      for (let child = node.lastElementChild; child; child = child.previousElementSibling) {
        open.push([child, depth + 1]);
        if (++steps % 500 === 0) yield undefined;
      }
    } else {
      yield* node.querySelectorAll(HOSTS);
      yield undefined;
    }
  }
}

/** All elements of a tree: asked for one by its place, it counts no further than it must. */
export const elementsIn = (root: Root) =>
  'localName' in root ? root.getElementsByTagName('*') : root.querySelectorAll('*');

function bodyOf(frame: HTMLIFrameElement): Element | null | undefined {
  try {
    return frame.contentDocument?.body;
  } catch {
    return null;
  }
}
