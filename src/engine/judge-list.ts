/** How sure it is that something is a list, and the whole of it. */
import { splitBrackets } from './brackets.ts';
import type { RawList } from './find-lists.ts';
import { keyOf } from './key.ts';
import type { Hit } from './lexicon.ts';
import { fold } from './normalize.ts';
import type { Piece, Tools } from './piece.ts';
import { knownShare } from './shape.ts';
import { headingBefore, speaksAgainst } from './speaks-against.ts';
import type { ListState, ReadHints, Reason } from './types.ts';

export interface Verdict {
  state: ListState;
  reasons: Reason[];
}

/** Names short enough to stand in any text ("water", "honey", "silk") prove little. */
const SHORTEST_PROOF = 8;
const SHORT_PROOF = 0.3;
/** "Coconut oil" may stand in a recipe, "Cocos Nucifera Oil" hardly. */
const COMMON_PROOF = 0.4;
const FEW = 3;
/** Below this a single word of kitchens or supplements outweighs the names. */
const LEAST_PROOF = 2;
const ENOUGH = 5;
const MOST_TAILS = 0.34;
const MIN_SHARE = 0.55;
const MIN_COVER = 0.6;
const LEAST_OF_PASTED = 0.35;
const MIN_COVER_HEADED = 0.45;

/** Judges a list; null when it is none. A page asks for more proof than a text somebody calls a list. `isOnly`: the text holds no other. */
export function judgeList(
  list: RawList,
  isOnly: boolean,
  hints: ReadHints,
  hits: Hit[],
  tools: Tools,
): Verdict | null {
  const { pieces } = list;
  const known = pieces.filter((p) => p.found && p.found.how !== 'shape').length;
  const shaped = pieces.filter((p) => p.found?.how === 'shape').length;
  const adopted = pieces.filter((p) => p.isAdopted).length;
  const share = (known + 0.6 * (shaped + adopted)) / pieces.length;
  const foreign = hits.filter((h) => h.value === 'foreign').length + (hints.foreign ? 1 : 0);
  const proof = hints.origin === 'page' || foreign > 0 ? countProof(pieces, tools) : 0;
  const headed = list.headed ?? headingOf(hints, tools);
  const reasons: Reason[] = [];
  let state: ListState = 'whole';

  if (hints.origin === 'page') {
    if (share < MIN_SHARE || coverOf(list, tools) < (headed === 'whole' ? MIN_COVER_HEADED : MIN_COVER))
      return null;
    // "Tocopherol may keep it from spoiling, and dimethicone …": names that sentences go on from.
    if (pieces.filter((p) => p.hasTail).length > MOST_TAILS * pieces.length) return null;
    if (foreign > 0 && proof < 8 + 2 * foreign) return null;
    if (hints.foreign === 'yes') return null;
    const heading = headingBefore(list, hits, hints.heading, tools);
    if (speaksAgainst(list, headed, heading, hits, tools)) return null;
    const isLonely =
      heading === 'sure' &&
      known <= 2 &&
      headed === 'whole' &&
      known + adopted === pieces.length &&
      known >= adopted &&
      !isOfSubstance(list, tools);
    const isShort =
      headed !== null &&
      heading !== 'loose' &&
      !list.inProse &&
      known >= FEW &&
      proof >=
        (headed === 'partial'
          ? 3
          : headed === 'drug' || foreign > 0
            ? 2
            : known > 4
              ? 1
              : known > 3
                ? 1.5
                : 1.8);
    const isLong = proof >= ENOUGH && countPlain(pieces) >= 2;
    // A row of hero ingredients (a filter, a guide) holds nothing that only a formula needs.
    const isHeadedWhole = headed === 'whole' && (list.headedAtStart || list.headed === null);
    const isHeroRow =
      !isHeadedWhole &&
      pieces.length > 2 &&
      pieces.length < 9 &&
      countPlain(pieces) === 0 &&
      pieces.every((p) => p.percent === null);
    if (isHeroRow || (!isLonely && !isShort && !isLong)) {
      if (proof < FEW) return null;
      state = 'unsure';
      reasons.push({ code: 'few-known', value: known });
    }
  } else if (
    // What somebody pastes may still be a supplement's label, or sentences that name a few ingredients.
    (foreign >= 2 && proof < 8 + 2 * foreign) ||
    (foreign > 0 && proof < LEAST_PROOF) ||
    (headed === null && known < ENOUGH && pieces.some((piece) => isWordy(piece, tools))) ||
    (headed === null &&
      isOnly &&
      !list.highlighted &&
      known < ENOUGH &&
      shareOfLines(list, tools) < LEAST_OF_PASTED)
  ) {
    return null;
  } else if (
    headed === null &&
    (share < 0.5 || (known < FEW && pieces.length > known + 1) || coverOf(list, tools) < 0.3)
  ) {
    state = 'unsure';
    reasons.push({ code: 'few-known', value: known });
  }
  if (headed) reasons.push({ code: `heading-${headed}` });
  if (state !== 'unsure') {
    if (headed === 'partial') state = 'partial';
    else if (headed === 'drug' && pieces.every((p) => p.marks.includes('active'))) {
      state = 'partial';
      reasons.push({ code: 'actives-only' });
    } else if (isTruncated(pieces.at(-1), tools)) {
      state = 'partial';
      reasons.push({ code: 'truncated' });
    }
  }
  if (isAlphabetical(pieces)) reasons.push({ code: 'alphabetical' });
  if (list.callouts > 0) reasons.push({ code: 'callouts' });
  return { state, reasons };
}

/** Different names that hardly occur outside ingredient lists. */
function countProof(pieces: Piece[], tools: Tools): number {
  const proofs = new Map<string, number>();
  for (const { found, start, end } of pieces) {
    if (!found || found.how === 'shape') continue;
    const isShort = found.name.length < SHORTEST_PROOF && !/[\d/]/.test(found.name);
    const text = tools.text.slice(start, end);
    const isInci =
      found.ingredient === null ||
      /[\u0250-\uffff]/.test(text) ||
      keyOf(splitBrackets(text).base).startsWith(keyOf(found.name).slice(0, 6));
    proofs.set(
      found.name,
      Math.max(proofs.get(found.name) ?? 0, (isInci ? 1 : COMMON_PROOF) * (isShort ? SHORT_PROOF : 1)),
    );
  }
  return [...proofs.values()].reduce((sum, n) => sum + n, 0);
}

/** Names that nobody would advertise: what tells a list from a row of hero ingredients. */
function countPlain(pieces: Piece[]): number {
  return pieces.filter(
    (p) => p.found && p.found.how !== 'shape' && (p.found.ingredient?.families.length ?? 0) === 0,
  ).length;
}

/** Several words, few of them from names, most of them written small: a part of a sentence. */
function isWordy({ start, end }: Piece, { text, index, recogniser }: Tools): boolean {
  const words = text.slice(start, end).trim().split(/\s+/);
  if (words.length < 3 || 2 * words.filter((word) => /^\p{Lu}|^\P{L}/u.test(word)).length >= words.length)
    return false;
  return !recogniser.exact(words.join(' ')) && knownShare(words.join(' '), index) < 0.5;
}

/** Share of the letters in the list's own lines that belong to its names. */
function shareOfLines({ pieces }: RawList, { text }: Tools): number {
  const from = text.lastIndexOf('\n', pieces[0]?.start) + 1;
  const to = text.indexOf('\n', pieces.at(-1)?.end);
  const named = pieces.reduce((n, p) => n + countLetters(text, p.start, p.end), 0);
  return named / Math.max(1, countLetters(text, from, to < 0 ? text.length : to));
}

/** Share of the letters between the first and the last name that belong to names. */
function coverOf({ pieces }: RawList, tools: Tools): number {
  const all = countLetters(tools.text, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
  const named = pieces.reduce((n, p) => n + countLetters(tools.text, p.start, p.end), 0);
  return all === 0 ? 0 : named / all;
}

function countLetters(text: string, start: number, end: number): number {
  let n = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 191)
      n++;
  }
  return n;
}

function headingOf(hints: ReadHints, tools: Tools): RawList['headed'] {
  if (!hints.heading) return null;
  const kinds = tools.lexicon.scan(fold(hints.heading.slice(0, 300))).map((h) => h.value);
  if (kinds.includes('partial')) return 'partial';
  if (kinds.includes('active') || kinds.includes('inactive')) return 'drug';
  return kinds.includes('heading') ? 'whole' : null;
}

/** A data sheet gives the register numbers of its substance (CAS, EC) beside it; a label never does. */
function isOfSubstance({ pieces }: RawList, { text }: Tools): boolean {
  const start = pieces[0]?.start ?? 0;
  return /(?<!\d)(?:\d{2,7}-\d\d-\d|\d{3}-\d{3}-\d)(?!\d)/.test(
    text.slice(Math.max(0, start - 200), start + 400),
  );
}

function isTruncated(last: Piece | undefined, tools: Tools): boolean {
  return last !== undefined && /^[\s,]*(?:…|\.\.\.)/.test(tools.text.slice(last.end, last.end + 6));
}

/** US drug lists and some shops sort by alphabet: then the order says nothing about amounts. */
export function isAlphabetical(pieces: { found?: { name: string } | null; name?: string | null }[]): boolean {
  const names = pieces.map((p) => (p.found?.name ?? p.name ?? '').toLowerCase()).filter(Boolean);
  if (names.length < 8) return false;
  let ordered = 0;
  for (let i = 1; i < names.length; i++) if ((names[i - 1] ?? '') <= (names[i] ?? '')) ordered++;
  return ordered >= 0.85 * (names.length - 1);
}
