/** From a cue to the stretch of page that may hold a list: what stands under a heading, what stands around some names. */

import { ELSEWHERE, MENUS } from './best-first.ts';
import type { Hit } from './cue-hits.ts';
import type { CueFinder } from './cues.ts';
import { isLonger } from './is-longer.ts';
import { blockOf, isInline, PageText, styleOf, type Verdict, type Visitor } from './page-text.ts';
import type { Root } from './roots.ts';
import { makeColumnTeller } from './table-columns.ts';

/** Longest candidate, characters. */
export const LONGEST = 12_000;
/** Longest block of names that is taken whole. */
const WHOLE = 6000;
/** Elements that are headings of what follows, whatever they look like. */
const HEAD =
  'h1,h2,h3,h4,h5,h6,summary,dt,th,button,legend,[role=tab],[role=button],[role=heading],[aria-expanded],[aria-controls]';
/** Elements whose end doesn't end the section their heading opened. */
const PARAGRAPH = /^(?:p|h\d|dt|th|td|summary|button|label|legend|header|hgroup|center)$/;
const ASIDE = `${MENUS},${ELSEWHERE}`;
const SEPARATOR = /[,;،、，；•·●|]/;
/** Parts of a line that make it a list of names, and lines without any separator behind one that are certainly something else. */
const DENSE = 10;
const OTHER_LINES = 40;

/** What stands under a heading, with the heading's own line first. Undefined where the word is not used as a heading. */
export function regionUnder(hit: Hit, root: Root, cues: CueFinder, exclude?: string): PageText | undefined {
  const [start, offset] = startOfLine(hit);
  const page = new PageText(exclude);
  const isBesideNames = makeColumnTeller(cues);
  const around = new Set<Node>();
  for (let at: Node | null = hit.node; at && at !== root; at = at.parentNode) around.add(at);
  const head = hit.node.parentElement?.closest(HEAD);
  let headEnd = Number.POSITIVE_INFINITY;
  let climbs = 0;
  // Words before the cue make it less sure that this is the heading.
  let isLoose = false;
  let isDense = false;
  let otherLines = 0;
  const hasContent = (behind = 0) => page.text.length - behind - headEnd > 5;
  page.read(
    start,
    root,
    LONGEST,
    {
      enter(element): Verdict {
        if (isAside(element, around) || isBesideNames(element)) return 'skip';
        if (!hasContent() || !element.matches(HEAD)) return undefined;
        if (element.parentElement && around.has(element.parentElement)) return 'stop';
        return head && rank(element) && rank(element) === rank(head) && element.localName <= head.localName
          ? 'stop'
          : undefined;
      },
      leave(node): boolean {
        if (!around.has(node) || isInline(node) || PARAGRAPH.test((node as Element).localName)) return false;
        return hasContent() ? !SEPARATOR.test(page.text.trimEnd().slice(-1)) : ++climbs > 5;
      },
      line(line): boolean {
        if (headEnd === Number.POSITIVE_INFINITY) {
          headEnd = endOfHeading(line, hit.word, Boolean(head));
          isLoose = !line.startsWith(hit.word);
        } else if (isLoose && hasContent(line.length) && isNextHeading(line, page.text, cues)) return true;
        const parts = line.split(SEPARATOR).length;
        isDense ||= parts > DENSE;
        otherLines = parts > 1 ? 0 : otherLines + 1;
        return headEnd < 0 || (isDense && otherLines > OTHER_LINES);
      },
    },
    offset,
  );
  return page.text.length - headEnd > 2 ? page : undefined;
}

/** Whether a list's heading follows words that only sound like one ("100 % natural ingredients") and no list. */
function isNextHeading(line: string, before: string, cues: CueFinder): boolean {
  const [next] = cuesIn(line.slice(0, 60), cues);
  return (
    Boolean(next && !cues.isName(next) && !cues.isForeign(next)) &&
    endOfHeading(line, next as string, false) >= 0 &&
    !cuesIn(before, cues).some(cues.isName)
  );
}

const cuesIn = (text: string, cues: CueFinder): string[] => [...cues.find(text)].map(([, word]) => word);

/** Headings of one kind end each other's sections at any depth; buttons and cells may also be items of the list. */
const rank = ({ localName }: Element): string | undefined => /^(?:h(?=\d)|summary|dt)/.exec(localName)?.[0];

/** A heading's line starts a little before the cue ("Full ‹ingredients›"), maybe in an inline element of its own. */
function startOfLine({ node, at }: Hit): [Node, number] {
  const lead = Math.max(...['\n', '. ', '! ', '|'].map((mark) => node.data.lastIndexOf(mark, at - 1) + 1));
  if (node.data.slice(lead, at).trim()) return [node, lead];
  let before: Node = node;
  while (!before.previousSibling && before.parentNode && isInline(before.parentNode))
    before = before.parentNode;
  const prior = before.previousSibling;
  const isLead =
    !lead &&
    prior &&
    (prior.nodeType === 3 || isInline(prior)) &&
    (prior.textContent ?? '').trim().length < 40;
  return isLead ? [prior, 0] : [node, lead];
}

/** Length of the heading at the start of `line`: all of a short line, else up to its colon; -1 when it is prose. */
function endOfHeading(line: string, word: string, isHead: boolean): number {
  const at = line.toLowerCase().indexOf(word.toLowerCase());
  const end = at + word.length;
  const rest = line.slice(end);
  const colon = /^[^\p{L}]{0,4}(?:\([^)]{0,60}\)[^\p{L}]{0,3})?[:：】\]］）)>»]/u.exec(rest);
  if (at < 0 || at > 23) return -1;
  if (colon && rest.length > colon[0].length + 1) return end + colon[0].length;
  if (
    (rest.length < 30 && !/[:：]\s*\S/.test(rest)) ||
    (isHead && rest.length < 120 && rest.split(SEPARATOR).length < 4)
  )
    return line.length;
  return at < 24 && rest.slice(0, 300).split(SEPARATOR).length > 3 ? end : -1;
}

/** The panel of a tab or button, which names it by id in one attribute or another. */
export function panelOf(hit: Hit, root: Root, cues: CueFinder, exclude?: string): PageText | undefined {
  const ids = root.getRootNode() as Document | ShadowRoot;
  let at = hit.node.parentElement;
  for (let level = 0; at && level < 4 && !isLonger(at, 79); level++, at = at.parentElement) {
    for (const { name, value } of at.attributes) {
      const id = value.replace(/^[#.]/, '');
      if (/^(?:id|class|style|role|type)$/.test(name) || !/^[^\s]{2,100}$/.test(id)) continue;
      const panel = ids.getElementById?.(id);
      if (panel && !panel.contains(at) && !at.contains(panel))
        return new PageText(exclude).read(panel, panel, LONGEST, namesOnly(cues));
    }
  }
  return undefined;
}

/** What stands around some names: their smallest common block, or of a long one the lines from the first to the last. */
export function regionAround(first: Hit, last: Hit, root: Root, cues: CueFinder, exclude?: string): PageText {
  let block = blockOf(first.node) ?? first.node.parentElement;
  while (block && !block.contains(last.node)) block = block.parentElement;
  while (block && block !== root && isItem(block)) block = block.parentElement;
  const limit = block ?? root;
  const { enter } = namesOnly(cues);
  const visitor: Visitor = {
    enter: (element) => (element.matches(ASIDE) && !element.contains(first.node) ? 'skip' : enter?.(element)),
  };
  if (!isLonger(limit, WHOLE)) return new PageText(exclude).read(limit, limit, WHOLE + 2000, visitor);
  const page = new PageText(exclude);
  const offset = Math.max(0, first.at - 1500);
  const start = offset ? first.node : (blockOf(first.node) ?? first.node);
  const isPast = () => {
    const { node } = page.parts.at(-1) ?? first;
    return Boolean(last.node.compareDocumentPosition(node) & 4);
  };
  return page.read(
    start === limit ? first.node : start,
    limit,
    LONGEST,
    { ...visitor, line: (line) => isPast() && !SEPARATOR.test(line) },
    offset,
  );
}

/** Leaves out what a table says about its names. */
function namesOnly(cues: CueFinder): Visitor {
  const isBesideNames = makeColumnTeller(cues);
  return { enter: (element) => (isBesideNames(element) ? 'skip' : undefined) };
}

/** One name of a list whose names have an element each. */
function isItem(block: Element): boolean {
  if (/^(?:li|tr|td|th|tbody|thead|dd|dt|button|a)$/.test(block.localName)) return true;
  const parent = block.parentElement;
  return (
    !isLonger(block, 59) &&
    Boolean(
      parent &&
        parent.childElementCount > 3 &&
        parent.querySelectorAll(`:scope > ${block.localName}`).length > 3,
    )
  );
}

/** Explanations hidden inside an item of the list (tool tips) are no part of it. */
function isAside(element: Element, around: Set<Node>): boolean {
  if (element.getAttribute('role') === 'tooltip' || element.hasAttribute('popover')) return true;
  const parent = element.parentElement;
  if (!parent || around.has(parent) || !/^(?:li|td|a|button)$/.test(parent.localName)) return false;
  return styleOf(element)?.display === 'none';
}
