/** Amounts stated beside a name in a product's title or in the words in front of its list. */
import type { Family } from '../knowledge/schema/index.ts';
import { FILLERS, MIXTURES, MIXTURES_AFTER, NOT_AMOUNTS, PRODUCTS } from './amount-words.ts';
import { keyOf } from './key.ts';
import type { NameIndex } from './name-index.ts';
import { fold } from './normalize.ts';
import type { StatedAmount, Watched } from './types.ts';

/** Reads the amounts of one text. */
export type ReadAmounts = (text: string, where: StatedAmount['where']) => StatedAmount[];

const MOST_TEXT = 2000;
/** Names in titles are short: "3-O-Ethyl Ascorbic Acid" has five words. */
const MOST_WORDS = 6;
const AMOUNT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,3})?) ?%/g;
const BREAK =
  /[\n\r;:|+&•·()[\]{}"“”!?]|,(?!\d)|\. |\s[-–—/]\s|(?<=%)\s?\/|\s(?:and|with|und|mit|et|avec|y|con|e|og|och|en|met)\s/g;

/** "Niacinamide (10 %)", "Niacinamide: 10 %", "Retinol - 0.3 %": nothing but the amount follows the name. */
const JOIN = / ?(?:[:(]|\s[-–—](?=\s))\s*(?=\d{1,3}(?:[.,]\d{1,3})? ?%)/g;

/** Builds the reader. `index` may be slow to make, so it is asked for at the first percent sign. */
export function makeAmountReader(families: Family[], index: () => NameIndex): ReadAmounts {
  const familyOf = new Map(
    families.flatMap(({ id, saidAs = [] }) => saidAs.map((name) => [keyOf(name), id])),
  );
  const meaningOf = (words: string[]): { about: Watched; isTrade: boolean } | null => {
    const key = keyOf(words.join(' '));
    if (PRODUCTS.has(key)) return null;
    const family = familyOf.get(key);
    if (family) return { about: { family }, isTrade: false };
    // "Salicylic 2%" leaves the acid out.
    const entry = index().find(key) ?? (key.endsWith('ic') ? index().find(`${key}acid`) : undefined);
    if (!entry) return null;
    const isTrade = Boolean(
      entry.ingredient?.names?.some((n) => n.kind === 'trade' && keyOf(n.name) === key),
    );
    return { about: { name: entry.name.toUpperCase() }, isTrade };
  };

  return (text, where) => {
    const read = text.slice(0, MOST_TEXT);
    if (!read.includes('%')) return [];
    return fold(read)
      .replace(JOIN, ' ')
      .split(BREAK)
      .flatMap((part) => readPart(part ?? ''));

    function readPart(part: string): StatedAmount[] {
      const hits = [...part.matchAll(AMOUNT)];
      const startsWithAmount = (hits[0]?.index ?? 0) <= (/^\s*/.exec(part)?.[0].length ?? 0);
      return hits.flatMap((hit, i): StatedAmount[] => {
        const percent = Number.parseFloat((hit[1] ?? '').replace(',', '.'));
        if (!(percent > 0 && percent <= 100)) return [];
        // "-30 %" and "up to 30 %" count something else.
        if (
          /(?:^|\s)[-–−]$|(?:up to|bis zu|jusqu.?a|hasta|fino al?)\s*$/.test(
            part.slice(Math.max(0, hit.index - 12), hit.index),
          )
        )
          return [];
        const start = hit.index + hit[0].length;
        const after = wordsOf(part.slice(start, hits[i + 1]?.index ?? part.length));
        const previous = hits[i - 1];
        const before = wordsOf(part.slice(previous ? previous.index + previous[0].length : 0, hit.index));
        if (NOT_AMOUNTS.has(after[0] ?? '')) return [];
        const found = startsWithAmount
          ? readAfter(after)
          : (readBefore(before, after) ?? (hits.length === 1 ? readAfter(after) : null));
        return found ? [{ ...found, percent, where }] : [];
      });
    }
  };

  /** "10% pure vitamin C serum": the longest name right behind the amount. */
  function readAfter(words: string[]): Pick<StatedAmount, 'about' | 'of'> | null {
    const skipped = words.findIndex((word) => !FILLERS.has(word));
    const rest = words.slice(Math.max(0, skipped));
    for (let n = Math.min(MOST_WORDS, rest.length); n > 0; n--) {
      const meaning = meaningOf(rest.slice(0, n));
      if (!meaning) continue;
      const isMixture = meaning.isTrade || MIXTURES.has(rest[n] ?? '');
      return { about: meaning.about, of: isMixture ? 'mixture' : 'substance' };
    }
    return null;
  }

  /** "Niacinamide 10 %", "Retinol complex 2 %": the longest name right in front of the amount. */
  function readBefore(words: string[], after: string[]): Pick<StatedAmount, 'about' | 'of'> | null {
    const isMixed = MIXTURES.has(words.at(-1) ?? '');
    const rest = isMixed ? words.slice(0, -1) : words;
    for (let n = Math.min(MOST_WORDS, rest.length); n > 0; n--) {
      const meaning = meaningOf(rest.slice(-n));
      if (!meaning) continue;
      const isMixture = isMixed || meaning.isTrade || MIXTURES_AFTER.has(after[0] ?? '');
      return { about: meaning.about, of: isMixture ? 'mixture' : 'substance' };
    }
    return null;
  }
}

const wordsOf = (text: string): string[] => text.split(/[\s™®©]+/).filter(Boolean);
