/** Whether a structuring word ("Ingredients", "may contain", "free from") structures or only stands in a sentence. */
import { isBlank, UNSPACED } from './borders.ts';
import type { Hit } from './lexicon.ts';
import { type Normal, originalOffset } from './normalize.ts';

/** What the cutter asks of those who know names. */
export interface Oracle {
  /** Whether a text is a known name. */
  isName(text: string): boolean;
  /** Whether a known name starts at this place. */
  nameAt(position: number): boolean;
  /** Whether a bracket wraps a list of its own rather than a synonym: `head` is the text before it. */
  isWrapper(head: string, inner: string): boolean;
}

/** Whether a structuring word stands where it structures, rather than in a sentence. */
export function isStructural(
  normal: Normal,
  hit: Hit,
  from: number,
  next: Hit | undefined,
  oracle: Oracle,
): boolean {
  const { text } = normal;
  const isFirst = /^[\s\-*•.>#"'+[(]*$/.test(text.slice(from, hit.start)) && hit.start - from < 40;
  const isUnspaced = UNSPACED.test(text.charAt(hit.start));
  const rest = text.slice(hit.end, hit.end + 40);
  const hasColon =
    /^[^\S\n]*(?:\([^)\n]{0,30}\)|\*)?[^\S\n]*[:：]/.test(rest) ||
    /^ ?[-–] /.test(rest) ||
    isFramed(text, hit);
  const endsLine = /^[^\S\n]*(?:\n|$)/.test(rest);
  switch (hit.value) {
    case 'freeFrom':
      return hit.end - hit.start > (isUnspaced ? 1 : 3) || isFirst;
    case 'disclaimer':
      return true;
    case 'foreign':
      return false;
    case 'ending':
      if (!isFirst && (closesName(text, from, hit, oracle) || (hasColon && closesItem(text, from, hit))))
        return true;
      // "Texture: Water, …" heads a part of a kit; "… & Uneven Texture:" is the end of such a head.
      if (!isFirst && hit.end - hit.start < 10 && !(hasColon && oracle.isName(text.slice(from, hit.start))))
        return false;
      return (
        (hasColon || (isFirst && (endsLine || hit.end - hit.start >= 10))) &&
        !oracle.nameAt(skipAfterWord(text, hit.end))
      );
    case 'mayContain':
      return isFirst || hasColon || oracle.nameAt(skipAfterWord(text, hit.end));
    default: {
      const chains =
        next !== undefined &&
        next.start - hit.end < 4 &&
        /^\s*[/|(]?\s*$/.test(text.slice(hit.end, next.start));
      // "成分 | 水 | 甘油": the cell of a table.
      if (hasColon || (isFirst && (endsLine || chains || /^[^\S\n]*\|/.test(rest)))) return true;
      // "Oligo active water": one short word without a colon is part of a name.
      const isLong =
        hit.end - hit.start >= (isUnspaced ? 3 : 10) || (hit.value === 'heading' && hit.end - hit.start >= 6);
      return (isLong || (isFirst && hit.value === 'heading')) && oracle.nameAt(skipAfterWord(text, hit.end));
    }
  }
}

/** "Phenoxyethanol How to use Apply …": a whole name in front, the word written like a heading, and no name after it. */
function closesName(text: string, from: number, hit: Hit, oracle: Oracle): boolean {
  if (hit.start - from > LONGEST_BEFORE) return false;
  const first = text.charAt(hit.start);
  const left = text.slice(from, hit.start).trim();
  const before = left.replace(/[\s/|-]+$/, '');
  const isLower = first === first.toLowerCase() && first !== first.toUpperCase();
  return (
    !isLower &&
    oracle.isName(before) &&
    (COLOUR.test(before) || left !== before || !oracle.isName(text.slice(from, hit.end))) &&
    !oracle.nameAt(skipAfterWord(text, hit.end))
  );
}

const LONGEST_BEFORE = 200;
const LONGEST_ITEM = 30;

/** "、檜木精油 重量：": in scripts without spaces a space sets a heading apart from an item nobody knows. */
function closesItem(text: string, from: number, hit: Hit): boolean {
  if (hit.start - from > LONGEST_ITEM) return false;
  const item = text.slice(from, hit.start);
  return UNSPACED.test(item.charAt(0)) && /^\S+ [/|]?\s*$/.test(item);
}

const COLOUR = /^C\.?[Il1]\.?\s?\d{5}$/i;
const LONGEST_HEAD = 30;

/** Whether a square bracket at the start of a line (or of a part, in scripts without spaces) is the head of what follows. */
export function isBracketHead(
  normal: Normal,
  from: number,
  open: number,
  close: number,
  newLine: boolean,
  oracle: Oracle,
): boolean {
  const { text } = normal;
  // "…ラベンダー精油【熟成期間】8週間": these brackets hold headings wherever they stand.
  const isLenticular = normal.original.charAt(originalOffset(normal, open)) === '【';
  const isFirst = isLenticular || isBlank(text, from, open);
  if (!isFirst || close - open > 2 * LONGEST_HEAD) return false;
  const inner = text.slice(open + 1, close).trim();
  if (inner.length > LONGEST_HEAD || !/\p{L}{2}/u.test(inner)) return false;
  if (!newLine && !UNSPACED.test(inner)) return false;
  const next = text.slice(close + 1, close + 3).trim();
  return !/^(?:$|[,;•|)\]])/.test(next) && !/^nano$/i.test(inner) && !oracle.isName(inner);
}

const MOST_HEAD_WORDS = 4;

/**
 * Where a head begins that stands behind a name without a border: "…, Parfum CZ/SK: Pouze …", "…, Ethylhexylglycerin Kullanım
 * Şekli: …". Its offset, or 0. Only behind a comma: at the start of a line the whole is a head ("Vitamin C Serum: …").
 */
export function gluedHead(
  text: string,
  from: number,
  colon: number,
  isInList: boolean,
  oracle: Oracle,
): number {
  if (!isInList || colon - from > 120 || oracle.isName(text.slice(from, colon))) return 0;
  const words = [...text.slice(from, colon).matchAll(/\S+/g)];
  for (let n = words.length - 1; n > 0 && n >= words.length - MOST_HEAD_WORDS; n--) {
    const at = from + (words[n]?.index ?? 0);
    const first = text.charAt(at);
    const isSmall = first !== first.toUpperCase();
    if (!isSmall && oracle.isName(text.slice(from, at))) return at;
  }
  return 0;
}

/** "◆全成分◆": a bullet on either side. */
function isFramed(text: string, hit: Hit): boolean {
  return (
    /^ ?•/.test(text.slice(hit.end, hit.end + 2)) &&
    /• ?$/.test(text.slice(Math.max(0, hit.start - 2), hit.start))
  );
}

/** Whether a bracket holds a structuring word and nothing else. */
export function isWholeBracket(text: string, open: number, close: number, hit: Hit): boolean {
  return (
    hit.value !== 'foreign' &&
    hit.start > open &&
    hit.end <= close &&
    text.slice(open + 1, hit.start).trim() === '' &&
    text.slice(hit.end, close).trim() === ''
  );
}

export function startsMayContain(normal: Normal, at: number, hits: Hit[], nextHit: number): boolean {
  if (/^\s*(?:\+\s?\/?\s?-|±)/.test(normal.text.slice(at, at + 8))) return true;
  for (let k = nextHit; k < hits.length; k++) {
    const hit = hits[k];
    if (!hit || hit.start > at + 2) return false;
    if (hit.start >= at) return hit.value === 'mayContain';
  }
  return false;
}

export function skipAfterWord(text: string, at: number): number {
  // "Principi attivi (su 100 g): …"
  const note = /^[^\S\n]*\([^()\n]{0,30}\)[^\S\n]*(?=:)/.exec(text.slice(at, at + 40));
  let i = at + (note?.[0].length ?? 0);
  const from = i;
  while (
    i < text.length &&
    i - from < 12 &&
    /[\s:：)\]/\-+±.•]/.test(text.charAt(i)) &&
    !text.startsWith('\n\n', i)
  )
    i++;
  return i;
}
