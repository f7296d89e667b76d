/** What a page may say with a list's words although it lists nothing: a dictionary, a guide, a filter, a row of heroes. */

import type { FunctionId } from '../knowledge/schema/index.ts';
import type { RawList } from './find-lists.ts';
import type { Hit, WordKind } from './lexicon.ts';
import { fold } from './normalize.ts';
import type { Piece, Tools } from './piece.ts';

/** What stands in front of a list: words of a heading and nothing else, such words among others, or none. */
export type Heading = 'sure' | 'loose' | null;

const HEADS = new Set<WordKind>(['heading', 'partial', 'active', 'inactive']);
/** Share of a heading's letters that must be a heading's words: "Ingredients (INCI)" against "Ingredients to avoid". */
const SURE = 0.6;
/** "What are the ingredients?" */
const ASKED = 0.45;
/** Shares of items that begin a line, follow the alphabet, have one family, or have an amount a pill has. */
const IN_LINES = 0.6;
const ALPHABETICAL = 0.9;
const OF_ONE_KIND = 0.7;
const DOSED = 0.3;
const SENTENCES = 0.15;
/** Fewer names than this need a line of their own. */
const FEW = 4;
/** Letters that may stand in front of a list on its line: the name of a shade. */
const LEAD = 12;

/** What most of a formula is made of; one of these comes first or second on a label. */
const BASE = new Set<FunctionId>([
  'solvent',
  'emollient',
  'surfactant',
  'cleansing',
  'absorbent',
  'abrasive',
  'bulking',
  'film-forming',
  'uv-filter',
  'uv-absorber',
  'propellant',
  'antiperspirant',
  'occlusive',
  'emulsifying',
  'opacifying',
  'colorant',
]);
/** Words of INCI names for things that may make up most of a product. */
const MATTER =
  /\b(?:water|aqua|eau|oil|butter|wax|cera|extract|juice|milk|powder|filtrate|ferment|starch|flour|clay|kaolin|bentonite|honey|mel|alcohol|tallow|lanolin|soap|glycol|wood|seed)\b/i;
/** What is praised, warned of or named by law, though it may dissolve or soften too. */
const SPOKEN_OF = new Set([
  'acne-medicine',
  'aha',
  'antibiotic',
  'bha',
  'formaldehyde-releaser',
  'fragrance',
  'fragrance-allergen',
  'isothiazolinone',
  'peel-acid',
  'pha',
  'pore-friendly',
  'prohibited',
  'retinoid',
  'retinoid-alternative',
  'retinoid-medicine',
  'vitamin-c',
]);
const TRACES = new Set(['isothiazolinone', 'prohibited']);
/** Names that only a formula needs. */
const TECHNICAL = new Set<FunctionId>([
  'preservative',
  'emulsifying',
  'surfactant',
  'chelating',
  'viscosity-controlling',
  'emulsion-stabilising',
  'solvent',
  'film-forming',
  'opacifying',
  'plasticiser',
  'propellant',
  'colorant',
  'denaturant',
]);

/** Why a list found in a page is none, or null. `headed` is null where no heading is known. */
export function speaksAgainst(
  list: RawList,
  headed: RawList['headed'],
  heading: Heading,
  hits: Hit[],
  tools: Tools,
): string | null {
  const { pieces } = list;
  const isDrug = headed === 'drug';
  const inLines = share(pieces, (p) => p.newLine) >= IN_LINES;
  const isWeak = heading !== 'sure' || inLines;
  if (pieces.length > 1 && share(pieces, (p) => isDosed(p, tools) || isMeasured(p, tools)) >= DOSED)
    return 'dosed';
  if (isFood(pieces, tools)) return 'food';
  if (isDrug) return null;
  if (isSaid(list, heading, hits, tools)) return 'prose';
  if (isWeak && pieces.length > (heading === 'sure' ? 7 : 4) && followsAlphabet(pieces)) return 'alphabet';
  if (isWeak && pieces.length > 4 && isOfOneKind(pieces)) return 'one-kind';
  if (heading !== 'sure' && pieces.length > 4 && pieces.slice(0, pieces.length / 2).some(isTrace))
    return 'order';
  if (pieces.length < 3 || pieces.some((p) => p.percent !== null) || hasBase(pieces, isWeak)) return null;
  return isWeak || list.callouts > 0 || pieces.filter(isTechnical).length < 2 ? 'no-base' : null;
}

/** How sure the words in front of a list say that it is one. `label` is what a tab or button says that opens its panel. */
export function headingBefore(list: RawList, hits: Hit[], label: string | undefined, tools: Tools): Heading {
  const start = list.pieces[0]?.start ?? 0;
  const heads = hits.filter((hit) => HEADS.has(hit.value) && hit.end <= start);
  if (heads.length === 0) return label ? sureness(label, tools.lexicon.scan(fold(label))) : null;
  return heads.slice(-20).some((head) => isSure(head, start, hits, tools.text)) ? 'sure' : 'loose';
}

function isSure(head: Hit, start: number, hits: Hit[], text: string): boolean {
  const from = Math.max(...[...'\n.!?|'].map((mark) => text.lastIndexOf(mark, head.start - 1))) + 1;
  const end = /[\n:：]/.exec(text.slice(head.end, Math.min(start, head.end + 200)));
  const to = end ? head.end + end.index : Math.min(start, head.end + 200);
  const inLine = hits.filter((hit) => hit.start >= from && hit.end <= to);
  return sureness(text.slice(from, to), inLine) === 'sure';
}

function sureness(line: string, hits: Hit[]): Heading {
  const words = hits.filter((hit) => HEADS.has(hit.value)).reduce((n, hit) => n + hit.end - hit.start, 0);
  const all = line.replace(/\([^)]*\)|\P{L}+/gu, '').length;
  return words >= (line.includes('?') ? ASKED : SURE) * all ? 'sure' : 'loose';
}

const share = (pieces: Piece[], is: (piece: Piece, index: number) => boolean): number =>
  pieces.filter(is).length / Math.max(1, pieces.length);

/** Names in a sentence: words in front of the first one on its line, or lines that are more than their last name. */
function isSaid({ pieces, inProse }: RawList, heading: Heading, hits: Hit[], tools: Tools): boolean {
  const start = pieces[0]?.start ?? 0;
  const head = hits.findLast((hit) => HEADS.has(hit.value) && hit.end <= start)?.end ?? 0;
  const before = tools.text.slice(Math.max(head, tools.text.lastIndexOf('\n', start - 1) + 1), start);
  const isFew = pieces.length < FEW;
  // "Below one per cent the order is free: phenoxyethanol, …" says little; a long list may have such a lead.
  const lead = isFew ? before : before.slice(before.lastIndexOf(':') + 1);
  if (heading !== 'sure' && inProse) return true;
  if ((heading !== 'sure' || isFew) && lettersIn(lead) > LEAD) return true;
  return share(pieces, (p, i) => isSentence(p, pieces[i + 1], tools)) >= SENTENCES;
}

/** "Works well with glycerin, panthenol …" begins a line; "Grass-fed beef tallow" has its own. */
function isSentence({ start, end, found, newLine }: Piece, next: Piece | undefined, tools: Tools): boolean {
  if (found || !newLine || !next || next.newLine) return false;
  const words = tools.text.slice(start, end).split(/\s+/);
  return words.length > 2 && tools.recogniser.exact(words.at(-1) as string) !== null;
}

const lettersIn = (text: string): number => text.replace(/\P{L}+/gu, '').length;

/** Enough of what only formulas need to make a toothpaste or an ointment of a list with "(E171)". */
const NO_FOOD = 3;

/** Numbers of food additives ("E171"); most cosmetics print those of the Colour Index. */
function isFood(pieces: Piece[], { text }: Tools): boolean {
  if (pieces.filter(isTechnical).length >= NO_FOOD) return false;
  const said = text.slice(pieces[0]?.start, (pieces.at(-1)?.end ?? 0) + 8);
  return /\bE\s?[1-9]\d{2}[a-z]?\b/.test(said) && !/\bC\.?I\.?\s?\d{5}/i.test(said);
}

/** "80 g glycerin", "5 drops of lavender": what somebody measures out. */
function isMeasured({ start }: Piece, { text }: Tools): boolean {
  return /(?:^|[\s(•-])\d[\d.,/½]{0,6}\s?(?:g|gr|ml|oz|kg|tsp|tbsp|drops?|el|tl|tropfen|gouttes|gotas|гр?|мл)\.?\s(?:\p{L}{2,3}\s)?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** "Biotin 5 mg": what a capsule holds. A cream's amounts are per gram. */
function isDosed({ end }: Piece, { text }: Tools): boolean {
  return /^[\s(:]{0,3}\d[\d.,]{0,6}\s?(?:mg|mcg|µg|μg|iu|ie|мг|мкг|毫克)(?![\p{L}/])/iu.test(
    text.slice(end, end + 24),
  );
}

function followsAlphabet(pieces: Piece[]): boolean {
  const names = pieces.map((p) => p.found?.name.toLowerCase() ?? '').filter(Boolean);
  const ordered = names.filter((name, i) => i > 0 && (names[i - 1] as string) <= name).length;
  return ordered >= ALPHABETICAL * (names.length - 1);
}

/** A law's list of allergens, a guide to oils. */
function isOfOneKind(pieces: Piece[]): boolean {
  const counts = new Map<string, number>();
  for (const { found } of pieces)
    for (const { family } of found?.ingredient?.families ?? [])
      counts.set(family, (counts.get(family) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= OF_ONE_KIND * pieces.length;
}

/** Whether what comes first, or failing that second, may be most of a product. */
function hasBase([first, second]: Piece[], isWeak: boolean): boolean {
  if (isBase(first)) return true;
  return isWeak && isSpokenOf(first) ? MATTER.test(second?.found?.name ?? '') : isBase(second);
}

const isSpokenOf = (piece: Piece | undefined): boolean =>
  Boolean(piece?.found?.ingredient?.families.some(({ family }) => SPOKEN_OF.has(family)));

function isBase(piece: Piece | undefined): boolean {
  if (!piece?.found) return false;
  const { name, functions } = piece.found;
  if (MATTER.test(name)) return true;
  return !isSpokenOf(piece) && functions.some((id) => BASE.has(id));
}

/** Of these there is less than of nearly all else: they stand near the end. */
const isTrace = ({ found }: Piece): boolean =>
  Boolean(found?.ingredient?.families.some(({ family }) => TRACES.has(family)));

const isTechnical = ({ found }: Piece): boolean =>
  Boolean(found?.functions.some((id) => TECHNICAL.has(id)) && !found.ingredient?.families.length);
