/** Reads a stretch of a page as text, and leads back from offsets in that text to places in the page. */

/** One text node's share of the text. `data` is what the node held when it was read. */
interface Part {
  node: Text;
  data: string;
  /** Whether it was part of the page; what a `<template>` holds never is. */
  isLive: boolean;
  /** First character of the node that was read. */
  from: number;
  /** Where the part stands in the text. */
  start: number;
  length: number;
}

/** What a visitor answers to say: read on, leave this element out, or stop here. */
export type Verdict = 'skip' | 'stop' | undefined;

export interface Visitor {
  enter?(element: Element): Verdict;
  /** Called when everything inside `element` has been read. */
  leave?(element: Node): boolean;
  /** Called after each line; true stops before it. */
  line?(line: string): boolean;
}

const UNREAD =
  /^(?:script|style|noscript|template|svg|select|textarea|iframe|video|audio|canvas|object|img)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|noscript|q|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|svg|template|time|tt|u|var|wbr)$/;
const SPACES = /[ \t\n\r\f]+/g;
/** Last characters of a text after which an item has ended anyway. */
const SEPARATORS = ',;:.•·|、，。(/-\n';

export const isInline = (node: Node): boolean => INLINE.test((node as Element).localName);

/** The nearest element that starts its own line. */
export function blockOf(node: Node): Element | null {
  let at = node.parentElement;
  while (at && isInline(at)) at = at.parentElement;
  return at;
}

/** Text of a page: blocks and `<br>` end a line, inline elements join unless style sets them apart. At most `max` characters. */
export class PageText {
  text = '';
  readonly parts: Part[] = [];
  #line = '';
  #isBroken = false;
  #last: Node | undefined;
  readonly #exclude: string | undefined;

  /** `exclude` selects elements that are never read. */
  constructor(exclude?: string) {
    this.#exclude = exclude;
  }

  /**
   * Reads in document order from `start` (its insides included; a text node from `offset`) to the end of `root`, until the
   * visitor stops it.
   */
  read(start: Node, root: Node, max: number, visitor: Visitor = {}, offset = 0): this {
    for (
      let node: Node | null = start, steps = 0;
      node && steps < 60_000 && this.text.length < max;
      steps++
    ) {
      let isRead = true;
      if (node.nodeType === 3) this.#add(node as Text, max, node === start ? offset : 0);
      else if (node.nodeType === 1) {
        const element = node as Element;
        const isUnread = UNREAD.test(element.localName) || (this.#exclude && element.matches(this.#exclude));
        const verdict = isUnread ? 'skip' : visitor.enter?.(element);
        if (verdict === 'stop') break;
        isRead = verdict !== 'skip';
        if (this.#breaksLine(element) && this.#endLine(visitor)) return this;
      }
      if (isRead && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (node === root) break;
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!node || node === root) return this.#end(visitor, max);
        if (this.#breaksLine(node) && this.#endLine(visitor)) return this;
        if (visitor.leave?.(node)) return this.#end(visitor, max);
      }
      node = node?.nextSibling ?? null;
    }
    return this.#end(visitor, max);
  }

  /** The places of `text.slice(start, end)`, one for each text node; nodes that have changed since are left out. */
  ranges(start: number, end: number): StaticRange[] {
    const found: StaticRange[] = [];
    for (const part of this.parts) {
      const from = Math.max(start, part.start);
      const to = Math.min(end, part.start + part.length);
      if (from >= to || isChanged(part)) continue;
      const startOffset = offsetIn(part, from - part.start);
      const endOffset = offsetIn(part, to - part.start - 1) + 1;
      found.push(
        new StaticRange({ startContainer: part.node, startOffset, endContainer: part.node, endOffset }),
      );
    }
    return found;
  }

  /** Whether the page no longer says what was read. */
  isStale = (): boolean => this.parts.some(isChanged);

  /** Drops what was read behind `length`. */
  cut(length: number): void {
    this.text = this.text.slice(0, length);
    while (this.parts.length && (this.parts.at(-1) as Part).start >= length) this.parts.pop();
    const last = this.parts.at(-1);
    if (last) last.length = Math.min(last.length, length - last.start);
  }

  #add(node: Text, max: number, offset: number): void {
    const { data } = node;
    const bare = data.trim();
    if (!data || bare === '…' || bare === '...') return;
    const isApart = this.#isBroken || !this.text || this.#line.endsWith(' ');
    const keepsLines =
      bare.includes('\n') && /^(?:pre|break)/.test(styleOf(node.parentElement)?.whiteSpace ?? '');
    const from = isApart ? data.length - data.slice(offset).trimStart().length : offset;
    const shown = data
      .slice(from, from + max)
      .replace(SPACES, (run) => (keepsLines && run.includes('\n') ? '\n' : ' '));
    if (!shown) return;
    if (bare && this.#last && !this.#isBroken) this.#isBroken = isSetApart(this.#last, node, this.#line);
    if (this.#isBroken && this.text) this.text += '\n';
    this.#isBroken = false;
    this.parts.push({
      node,
      data,
      isLive: node.isConnected,
      from,
      start: this.text.length,
      length: shown.length,
    });
    this.text += shown;
    this.#line += shown;
    if (bare) this.#last = node;
  }

  #breaksLine(node: Node): boolean {
    const name = (node as Element).localName;
    if (!name || INLINE.test(name)) return false;
    return !name.includes('-') || !/^(?:inline|contents)$/.test(styleOf(node as Element)?.display ?? '');
  }

  #endLine(visitor: Visitor): boolean {
    this.#isBroken = true;
    const line = this.#line;
    this.#line = '';
    if (!line.trim() || !visitor.line?.(line.trim())) return false;
    this.cut(this.text.length - line.length);
    return true;
  }

  #end(visitor: Visitor, max: number): this {
    this.#endLine(visitor);
    this.cut(max);
    return this;
  }
}

const isChanged = ({ node, data, isLive }: Part): boolean =>
  node.data !== data || (isLive && !node.isConnected);

export const styleOf = (element: Element | null, pseudo?: string): CSSStyleDeclaration | undefined =>
  element?.ownerDocument.defaultView?.getComputedStyle(element, pseudo);

/** Each run of white space is one character of the text, so characters are counted off. */
function offsetIn({ data, from }: Part, index: number): number {
  let at = from;
  for (let i = 0; i < index; i++) {
    if (isSpace(data.charCodeAt(at))) while (isSpace(data.charCodeAt(at + 1))) at++;
    at++;
  }
  return at;
}

const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14 && code !== 11);

/** Whether style parts two neighbours: chips, spans shown as blocks or flex items, a comma drawn by `::after`. */
function isSetApart(before: Node, after: Node, line: string): boolean {
  if (before.parentNode === after.parentNode || SEPARATORS.includes(line.trimEnd().slice(-1))) return false;
  return (
    isParted(childBelow(before, after), 'Right', '::after', line) ||
    isParted(childBelow(after, before), 'Left', '::before', line)
  );
}

function isParted(element: Element | null, side: 'Left' | 'Right', pseudo: string, line: string): boolean {
  const style = styleOf(element);
  if (!style?.display) return false;
  if (!/^(?:inline|contents)$/.test(style.display)) return true;
  const gap = Number.parseFloat(style[`margin${side}`]) + Number.parseFloat(style[`padding${side}`]);
  return (gap > 2 && !line.endsWith(' ')) || /[,;•·|/]/.test(styleOf(element, pseudo)?.content ?? '');
}

/** The outermost element around `node` that doesn't hold `other` too, or null when `node` lies bare beside it. */
function childBelow(node: Node, other: Node): Element | null {
  let found: Element | null = null;
  for (let at = node.parentElement; at && !at.contains(other); at = at.parentElement) found = at;
  return found;
}
