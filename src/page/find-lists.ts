/**
 * Finds the texts of a page that may hold an ingredient list. Whether they do is for the engine to say, so a candidate may
 * hold more than the list, never less. A page without cues costs one `textContent`; style is asked of candidates only.
 */
import type { Candidate, Reason, Where } from '../engine/types.ts';
import { bestFirst, ELSEWHERE, isPromising, MENUS, withoutCopies } from './best-first.ts';
import { findHits, type Hit } from './cue-hits.ts';
import { type CueFinder, type Cues, compileCues, fold } from './cues.ts';
import { isInline, PageText, styleOf } from './page-text.ts';
import { findInData } from './product-data.ts';
import { isRecipe } from './product-page.ts';
import type { Quirk } from './quirk.ts';
import { LONGEST, panelOf, regionAround, regionUnder } from './regions.ts';
import { type OpenShadow, type Root, roots } from './roots.ts';
import { inSlices, type Pause } from './slices.ts';

export interface Found {
  candidate: Candidate;
  /** Places of `candidate.text.slice(start, end)` in the page; none for product data or where the page has changed. */
  ranges(start: number, end: number): StaticRange[];
  /** Whether the page no longer says what the candidate says. */
  isStale(): boolean;
  /** The tree the text stands in and its innermost element; null for product data. */
  root: Root | null;
  element: Element | null;
}

export interface FindOptions {
  signal: AbortSignal;
  /** Gives the page its turn. */
  yieldNow?: () => Promise<void>;
  openShadow?: OpenShadow;
  quirk?: Quirk;
  /** Handed each tree of the page that is looked through. */
  onRoot?: (root: Root) => void;
}

const MOST = 24;
/** Listings are narrowed by ingredient here; a word without any name below it heads a filter, not a list. */
const FILTERS = 'fieldset,[class*=filter i],[class*=facet i],[class*=refine i]';
/** Quizzes and filters name what a person may choose: names there are no list's. */
const CHOICES = 'label,option,[role=checkbox],[role=option],[role=radio],[role=menuitemcheckbox]';
/** How far up something may close what it holds. */
const CLIPPING = 8;
/** Names further apart than this stand in two lists, characters. */
const GAP = 1000;
/** At most 24 candidates, the product looked at first. Never throws; stops early when aborted. */
export async function findLists(doc: Document, cues: Cues, options: FindOptions): Promise<Found[]> {
  const finder = compileCues(cues);
  const pause = inSlices(options.yieldNow);
  const { include, exclude } = options.quirk ?? {};
  const found: Found[] = [];
  let foreign: string | undefined;
  try {
    if (!doc.body) return [];
    for (const root of roots(doc.body, options.openShadow)) {
      if (root) options.onRoot?.(root);
      const all = root ? await findHits(root, finder, pause, options.signal) : [];
      if (options.signal.aborted) return [];
      const hits = exclude ? all.filter(({ node }) => !node.parentElement?.closest(exclude)) : all;
      if (root && include) found.push(...included(root, include));
      if (root && hits.length) await collect(root, hits, finder, pause, found, exclude);
      foreign ??= hits.find((hit) => finder.isForeign(hit.word) && !isOfOthers(hit))?.word;
      await pause();
    }
    if (!found.some(isPromising)) {
      if (found.length && isRecipe(doc)) return [];
      found.push(...(await findInData(doc, finder, pause)));
    }
  } catch {
    // A page that changes under the reader may throw anywhere; what was found until then still counts.
  }
  if (foreign)
    for (const { candidate } of found) candidate.reasons.push({ code: 'found_foreign', value: foreign });
  return withoutCopies(found).sort(bestFirst).slice(0, MOST);
}

/** What a site's quirk calls a list. */
function included(root: Root, selector: string): Found[] {
  return [...root.querySelectorAll(selector)]
    .map((element) => new PageText().read(element, element, LONGEST))
    .filter((page) => page.parts.length)
    .map((page) => toFound(page, root, { code: 'found_site', value: 2 }, 'ingredients'));
}

async function collect(
  root: Root,
  hits: Hit[],
  finder: CueFinder,
  pause: Pause,
  found: Found[],
  exclude?: string,
): Promise<void> {
  const names = new Set(hits.filter((hit) => hit.isName).map((hit) => hit.node));
  const covered = new Set<Node>();
  const countIn = (page: PageText) => page.parts.filter((part) => names.has(part.node)).length;
  const keep = (page: PageText, code: string, heading?: string) => {
    found.push(toFound(page, root, { code, value: countIn(page) }, heading));
    for (const part of page.parts) covered.add(part.node);
  };
  const isChosen = (page: PageText) => {
    const labels = page.parts.filter(({ node }) => names.has(node) && node.parentElement?.closest(CHOICES));
    return labels.length > 1 && 2 * labels.length > countIn(page);
  };
  for (const hit of hits) {
    if (found.length > 3 * MOST) break;
    if (hit.isName || finder.isForeign(hit.word) || covered.has(hit.node) || isLink(hit)) continue;
    const pages = [panelOf(hit, root, finder, exclude), regionUnder(hit, root, finder, exclude)].filter(
      (page) => page?.parts.length,
    ) as PageText[];
    const page = pages.find(countIn) ?? pages[0];
    if (page && !isChosen(page) && (countIn(page) || !hit.node.parentElement?.closest(FILTERS)))
      keep(page, 'found_heading', fold(hit.word));
    await pause();
  }
  const isLoose = ({ isName, node }: Hit) =>
    isName && !covered.has(node) && !node.parentElement?.closest(MENUS);
  for (const [first, last] of groups(hits.filter(isLoose))) {
    if (found.length > 4 * MOST) break;
    if (!covered.has(first.node)) {
      const page = regionAround(first, last, root, finder, exclude);
      if (!isChosen(page)) keep(page, 'found_names');
    }
    await pause();
  }
}

/** Names close to each other; a single name counts when it stands among separators. */
function* groups(hits: Hit[]): Generator<[Hit, Hit]> {
  for (let i = 0; i < hits.length; ) {
    const first = hits[i] as Hit;
    let last = first;
    const words = new Set<string>();
    const zone = zoneOf(first);
    for (; i < hits.length && (hits[i] as Hit).position - last.position < GAP; i++) {
      if (zoneOf(hits[i] as Hit) !== zone) break;
      last = hits[i] as Hit;
      words.add(fold(last.word));
    }
    const around = first.node.data.slice(Math.max(0, first.at - 200), first.at + 200);
    if (words.size > 1 || around.split(/[,;、，•·]/).length > 4) yield [first, last];
  }
}

/** What reviewers and other products say stays apart from what the product's own text says. */
const zoneOf = ({ node }: Hit): Element | null | undefined => node.parentElement?.closest(ELSEWHERE);

const isOfOthers = (hit: Hit): boolean => Boolean(zoneOf(hit) ?? hit.node.parentElement?.closest(MENUS));

/** Words that lead to another page head nothing on this one. */
function isLink({ node }: Hit): boolean {
  const link = node.parentElement?.closest('a[href],nav,footer,[role=navigation],[role=menu]');
  return Boolean(link) && !/#|^$|^javascript:/i.test(link?.getAttribute('href') ?? '/');
}

function toFound(page: PageText, root: Root, reason: Reason, heading?: string): Found {
  const element = page.parts.at(-1)?.node.parentElement ?? null;
  return {
    candidate: {
      text: page.text,
      where: whereIs(element),
      ...(heading ? { heading } : {}),
      reasons: [reason],
    },
    ranges: (start, end) => page.ranges(start, end),
    isStale: page.isStale,
    root,
    element,
  };
}

function whereIs(element: Element | null): Where {
  const isShown = element?.checkVisibility({ visibilityProperty: true });
  return isShown && !element?.closest('[aria-hidden=true],[inert]') && !isClipped(element)
    ? 'visible'
    : 'hidden';
}

/** Whether a closed accordion leaves its content no height. Asks for layout only where something may be cut off. */
function isClipped(element: Element | null): boolean {
  for (let at = element, level = 0; at && level < CLIPPING; at = at.parentElement, level++)
    if (/hidden|clip/.test(styleOf(at)?.overflowY ?? '') && at.clientHeight < 2 && !isInline(at)) return true;
  return false;
}
