/** Whether a structuring word ("Ingredients", "may contain", "free from") structures or only stands in a sentence. */
import { UNSPACED } from './borders.ts';
import type { Hit } from './lexicon.ts';
import type { Normal } from './normalize.ts';

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
  const hasColon = /^[^\S\n]*(?:\([^)\n]{0,30}\)|\*)?[^\S\n]*[:：]/.test(rest) || /^ ?[-–] /.test(rest);
  const endsLine = /^[^\S\n]*(?:\n|$)/.test(rest);
  switch (hit.value) {
    case 'freeFrom':
      return hit.end - hit.start > (isUnspaced ? 1 : 3) || isFirst;
    case 'disclaimer':
      return true;
    case 'foreign':
      return false;
    case 'ending':
      if (!isFirst && closesName(text, from, hit, oracle)) return true;
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
      if (hasColon || (isFirst && (endsLine || chains))) return true;
      // "Oligo active water": one short word without a colon is part of a name.
      const isLong =
        hit.end - hit.start >= (isUnspaced ? 3 : 10) || (hit.value === 'heading' && hit.end - hit.start >= 6);
      return (isLong || (isFirst && hit.value === 'heading')) && oracle.nameAt(skipAfterWord(text, hit.end));
    }
  }
}

/** "Phenoxyethanol How to use Apply …": a whole name in front, the word written like a heading, and no name after it. */
function closesName(text: string, from: number, hit: Hit, oracle: Oracle): boolean {
  const first = text.charAt(hit.start);
  const isLower = first === first.toLowerCase() && first !== first.toUpperCase();
  return (
    !isLower &&
    hit.start - from < 200 &&
    oracle.isName(text.slice(from, hit.start)) &&
    !oracle.isName(text.slice(from, hit.end)) &&
    !oracle.nameAt(skipAfterWord(text, hit.end))
  );
}

/** Whether a bracket holds a structuring word and nothing else. */
export function isWholeBracket(text: string, open: number, close: number, hit: Hit): boolean {
  const isHeading =
    hit.value === 'heading' || hit.value === 'partial' || hit.value === 'active' || hit.value === 'inactive';
  return (
    isHeading &&
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
  let i = at;
  while (
    i < text.length &&
    i - at < 12 &&
    /[\s:：)\]/\-+±.]/.test(text.charAt(i)) &&
    !text.startsWith('\n\n', i)
  )
    i++;
  return i;
}
