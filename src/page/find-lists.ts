/**
 * Finds the texts of a page that may hold an ingredient list. Whether they do is for the engine to say, so a candidate may
 * hold more than the list, never less. A page without cues costs one `textContent`; style is asked of candidates only.
 */
import type { Candidate, Where } from '../engine/types.ts';
import { findHits, type Hit } from './cue-hits.ts';
import { type CueFinder, type Cues, compileCues } from './cues.ts';
import { PageText } from './page-text.ts';
import { findInData } from './product-data.ts';
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
}

const MOST = 24;
/** Names further apart than this stand in two lists, characters. */
const GAP = 1000;
const ELSEWHERE =
  'footer,nav,[class*=related i],[class*=recommend i],[class*=carousel i],[class*=upsell i],[class*=similar i],[class*=review i],[id*=related i],[id*=review i]';

/** At most 24 candidates, the product looked at first. Never throws; stops early when aborted. */
export async function findLists(doc: Document, cues: Cues, options: FindOptions): Promise<Found[]> {
  const finder = compileCues(cues);
  const pause = inSlices(options.yieldNow);
  const found: Found[] = [];
  try {
    if (!doc.body) return [];
    for (const root of roots(doc.body, options.openShadow)) {
      const hits = await findHits(root, finder, pause, options.signal);
      if (options.signal.aborted) return [];
      if (hits.length) await collect(root, hits, finder, pause, found);
      await pause();
    }
    if (!found.some(isPromising)) found.push(...(await findInData(doc, finder, pause)));
  } catch {
    // A page that changes under the reader may throw anywhere; what was found until then still counts.
  }
  return withoutCopies(found)
    .sort((a, b) => place(a) - place(b))
    .slice(0, MOST);
}

async function collect(
  root: Root,
  hits: Hit[],
  finder: CueFinder,
  pause: Pause,
  found: Found[],
): Promise<void> {
  const names = new Set(hits.filter((hit) => hit.kind === 'name').map((hit) => hit.node));
  const covered = new Set<Node>();
  const keep = (page: PageText | undefined, code: string, heading?: Hit) => {
    if (!page?.parts.length) return;
    const count = page.parts.filter((part) => names.has(part.node)).length;
    if (count || code !== 'found_names') found.push(toFound(page, root, code, count, heading?.word));
    if (count) for (const part of page.parts) covered.add(part.node);
  };
  for (const hit of hits) {
    if (hit.kind === 'name' || covered.has(hit.node) || isLink(hit)) continue;
    const panel = panelOf(hit, root);
    keep(
      panel ? new PageText().read(panel, panel, LONGEST) : regionUnder(hit, root, finder),
      `found_${hit.kind}`,
      hit,
    );
    await pause();
    if (found.length > 3 * MOST) break;
  }
  const rest = hits.filter((hit) => hit.kind === 'name' && !covered.has(hit.node));
  for (const [first, last] of groups(rest)) {
    if (covered.has(first.node) && covered.has(last.node)) continue;
    keep(regionAround(first, last, root), 'found_names');
    await pause();
    if (found.length > 4 * MOST) break;
  }
}

/** Names close to each other; a single name counts when it stands among separators. */
function* groups(hits: Hit[]): Generator<[Hit, Hit]> {
  for (let i = 0; i < hits.length; ) {
    const first = hits[i] as Hit;
    let last = first;
    const words = new Set<string>();
    for (; i < hits.length && (hits[i] as Hit).position - last.position < GAP; i++) {
      last = hits[i] as Hit;
      words.add(last.word.toLowerCase());
    }
    const around = first.node.data.slice(Math.max(0, first.at - 200), first.at + 200);
    if (words.size > 1 || around.split(/[,;、，•·]/).length > 4) yield [first, last];
  }
}

/** Words that lead to another page head nothing on this one. */
function isLink({ node }: Hit): boolean {
  const link = node.parentElement?.closest('a[href],nav,footer,[role=navigation],[role=menu]');
  return Boolean(link && !/^(?:#|javascript:)/i.test(link.getAttribute('href') ?? ''));
}

function toFound(page: PageText, root: Root, code: string, names: number, heading?: string): Found {
  const { text } = page;
  const element = (page.parts.at(-1) ?? page.parts[0])?.node.parentElement ?? null;
  const candidate: Candidate = { text, where: whereIs(element), reasons: [{ code, value: names }] };
  if (heading) candidate.heading = heading.toLowerCase();
  return { candidate, ranges: (start, end) => page.ranges(start, end), isStale: page.isStale, root, element };
}

function whereIs(element: Element | null): Where {
  const isShown = element?.isConnected && element.checkVisibility({ visibilityProperty: true });
  return isShown && !element.closest('[aria-hidden=true],[inert]') ? 'visible' : 'hidden';
}

const isPromising = ({ candidate }: Found): boolean =>
  candidate.reasons.some(({ code, value }) => code !== 'found_partial' && Number(value) > 1);

/** Texts with names in them and under headings first, those of other products and of reviews last. */
function place({ candidate: { reasons, where }, element }: Found): number {
  const reason = reasons[0];
  const isElsewhere = element?.closest(ELSEWHERE);
  return (
    (isElsewhere ? 8 : 0) +
    (reason?.value ? 0 : 4) +
    (reason?.code === 'found_partial' ? 2 : 0) +
    (where === 'data' ? 1 : 0)
  );
}

/** Shops print a list twice, for wide and for narrow windows: the one that is seen stays, else the longer. */
function withoutCopies(found: Found[]): Found[] {
  const keys = found.map(({ candidate }) => candidate.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  return found.filter((mine, i) => {
    const key = keys[i] ?? '';
    return !found.some((other, j) => {
      const their = keys[j] ?? '';
      if (i === j || !their.includes(key)) return false;
      const isSeen = other.candidate.where === 'visible' || mine.candidate.where !== 'visible';
      return their.length > key.length
        ? isSeen || their.length > 1.3 * key.length
        : isSeen && (j < i || (mine.candidate.where !== 'visible' && other.candidate.where === 'visible'));
    });
  });
}
