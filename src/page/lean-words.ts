/** Fewer words that find the same places. For the build: the content script should not carry what it doesn't need. */

/**
 * Drops each word that holds another of the words whole ("full ingredients list" holds "ingredients"): wherever it
 * stands the shorter one is found too. Adds spellings without accents ("INGREDIENTES").
 */
export function leanWords(words: readonly string[]): string[] {
  const known = new Set(words);
  const lean = words.filter((word) => !shorterIn(word).some((part) => known.has(part)));
  return [...new Set(lean.flatMap(spellings))].sort();
}

function spellings(word: string): string[] {
  const isPlain = /^[\0-\x7f]*$/.test(word);
  const hasAccents = /[à-ɏ\u0370-\u03ffạ-ỹ]/.test(word);
  return isPlain || !hasAccents ? [word] : [word, word.normalize('NFD').replace(/\p{M}/gu, '')];
}

/** Runs of whole words of a phrase, all substrings of a phrase in a script that sets no spaces. */
function shorterIn(phrase: string): string[] {
  const parts = /[a-zà-ɏͰ-ӿ֐-ۿऀ-ॿ]/.test(phrase)
    ? phrase.split(/(?<=[\s/()&+-])|(?=[\s/()&+-])/)
    : [...phrase];
  const found: string[] = [];
  for (let i = 0; i < parts.length; i++)
    for (let j = i + 1; j <= parts.length; j++) {
      const part = parts.slice(i, j).join('').trim();
      if (part && part !== phrase) found.push(part);
    }
  return found;
}
