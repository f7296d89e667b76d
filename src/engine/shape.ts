/** Whether a text has the shape of an INCI name although nobody lists it. */
import { foldAccents } from './key.ts';
import type { NameIndex } from './name-index.ts';

/** What chemical words end in. INCI is an international nomenclature, so this is no language's vocabulary. */
const CHEMICAL =
  /(?:ate|ite|ide|ine|one|ol|yl|yne|ene|ane|ium|ose|ase|oin|ein|in|ic|eth|cone|conol|xane|ester|esters|polymer|copolymer|crosspolymer|peptide|amide|amine|glucoside|ferment|lysate|filtrate|ceramide|oyl|aldehyde|phenone|silane|zole|cera|olus)$/;
const COLOUR = /^(?:c\s?[il1]\s?)?\d{5}$/;
const LONGEST = 260;
const MOST_WORDS = 30;

/** How much of a text is made of words that occur in INCI names: 0 to 1, by letters. */
export function knownShare(text: string, index: NameIndex): number {
  let known = 0;
  let all = 0;
  for (const word of foldAccents(text).match(/[\p{L}\p{M}]{3,}/gu) ?? []) {
    all += word.length;
    if (index.hasWord(word)) known += word.length;
  }
  return all === 0 ? 0 : known / all;
}

/** The tidied name when a text looks like an INCI name, else null. */
export function shapeOf(text: string, index: NameIndex): string | null {
  const plain = foldAccents(text).trim();
  if (COLOUR.test(plain.replace(/[.\s-]+/g, ''))) return text.trim();
  const words = plain.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  if (words.every((word) => word.length < 3) || words.length > MOST_WORDS || plain.length > LONGEST)
    return null;
  let good = 0;
  let all = 0;
  for (const word of words) {
    const weight = word.length;
    all += weight;
    if (index.hasWord(word)) good += weight;
    else if (word.length >= 6 && CHEMICAL.test(word)) good += 0.7 * weight;
  }
  return good >= (words.length <= 2 ? 0.45 : 0.6) * all ? text.trim().replace(/\s+/g, ' ') : null;
}
