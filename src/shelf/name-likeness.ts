/** How much the names of two products are alike, and what sets sisters of a line apart. */
import { editDistance } from '../engine/fuzzy.ts';
import { foldAccents } from '../engine/key.ts';
import variants from './variant-words.json' with { type: 'json' };

export interface NameLikeness {
  /** 0–1, or null where one of the names is not known. */
  likeness: number | null;
  /** "SPF 30" and "SPF 50", "0.3 %" and "1 %": certainly two products. */
  hasOtherStrength: boolean;
  /** Each has a word that the other lacks: "Rose" here, "Lavender" there. Sisters of a line, or two languages. */
  isSister: boolean;
  /** "Rich" and not "rich": most likely two products. */
  isOtherVariant: boolean;
  brands: 'same' | 'different' | 'unknown';
}

interface Named {
  name: string;
  brand: string;
}

const VARIANTS = new Set(variants);
/** Packs of another size are the same product. */
const SIZE = /\b\d{1,5}(?:[.,]\d{1,3})? ?(?:ml|cl|l|g|gr|kg|mg|oz|fl ?oz|pcs?|x)\b\.?/g;
/** Sun protection, percent, and bare numbers: shades and "No. 5". */
const STRENGTH =
  /\b(?:spf|lsf|fps|ip|hlsf) ?(\d{1,3})|(\d{1,3}(?:[.,]\d{1,3})?) ?%|(?<![\p{L}\p{N}.,])(\d{1,4})(?![\p{L}\p{N}.,])/gu;

/** Compares names with one name, word by word, without brand, size and accents. */
export function makeNameComparer(one: Named): (other: Named) => NameLikeness {
  const mine = readName(one);
  return (named) => {
    const other = readName(named);
    const isBrand = (word: string) => mine.brand.includes(word) || other.brand.includes(word);
    const [a, b] = [mine, other].map(({ words }) => new Set(words.filter((word) => !isBrand(word)))) as [
      Set<string>,
      Set<string>,
    ];
    return {
      likeness: a.size && b.size ? dice(a, b) : null,
      isSister: hasOwnWord(a, b) && hasOwnWord(b, a),
      hasOtherStrength: areOther(mine.strengths, other.strengths),
      isOtherVariant: hasOwnVariant(a, b) || hasOwnVariant(b, a),
      brands: compareBrands(mine, other),
    };
  };
}

interface ReadName {
  words: string[];
  brand: string[];
  strengths: string[];
}

function readName({ name, brand }: Named): ReadName {
  const folded = fold(name.slice(0, 300));
  const hasDigit = /\d/.test(folded);
  const sizeless = hasDigit ? folded.replace(SIZE, ' ') : folded;
  const strengths = hasDigit ? [...sizeless.matchAll(STRENGTH)] : [];
  return {
    words: wordsOf(sizeless),
    brand: wordsOf(fold(brand)),
    strengths: strengths.map(([, spf, percent, number]) =>
      spf ? `spf${spf}` : percent ? `${Number(percent.replace(',', '.'))}%` : `${number}`,
    ),
  };
}

const fold = (text: string): string => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldAccents(text));

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function dice(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** Both tell strengths, and not the same ones. */
const areOther = (a: string[], b: string[]): boolean =>
  a.length > 0 && b.length > 0 && !(a.every((one) => b.includes(one)) && b.every((one) => a.includes(one)));

/** A word the others have not, nor one spelt nearly so ("Shampoing", "Shampooing"). */
const hasOwnWord = (words: Set<string>, others: Set<string>): boolean =>
  [...words].some((word) => !others.has(word) && ![...others].some((other) => isNearly(word, other)));

const isNearly = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && editDistance(a, b, 1) <= 1;

const hasOwnVariant = (words: Set<string>, others: Set<string>): boolean =>
  [...words].some((word) => VARIANTS.has(word) && !others.has(word));

/** Shops write "Brand" or "Brand Paris", or put the brand into the name only. */
function compareBrands(a: ReadName, b: ReadName): NameLikeness['brands'] {
  if (a.brand.length && b.brand.length)
    return a.brand.some((word) => b.brand.includes(word)) ? 'same' : 'different';
  const [brand, words] = a.brand.length ? [a.brand, b.words] : [b.brand, a.words];
  return brand.length && brand.every((word) => words.includes(word)) ? 'same' : 'unknown';
}
