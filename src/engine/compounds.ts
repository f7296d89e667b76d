/** Words inside of longer words, for languages that write them together. */
import { fold } from './normalize.ts';

/** Shorter words would be found in any other. */
const SHORTEST = 4;
/** Letters that a compound has besides the word it ends or begins with. */
const LEAST_REST = 3;

/**
 * Finds what a word of a folded text begins and ends with: "feuchtigkeitsshampoo" ends with "shampoo". The longest beginning
 * and the longest end of each word; words that are known themselves are left to others.
 */
export function makeCompoundFinder<T>(
  entries: readonly (readonly [string, T])[],
): (folded: string) => [word: string, value: T][] {
  const known = new Map<string, T>();
  for (const [word, value] of entries) {
    const plain = fold(word.normalize('NFC'));
    if (plain.length >= SHORTEST && !/[^\p{L}]/u.test(plain) && !known.has(plain)) known.set(plain, value);
  }
  const longest = Math.max(0, ...[...known.keys()].map((word) => word.length));

  return (folded) =>
    (folded.match(/\p{L}{7,60}/gu) ?? []).flatMap((word): [string, T][] => {
      if (known.has(word)) return [];
      const most = Math.min(longest, word.length - LEAST_REST);
      return [partOf(word, most, 'start'), partOf(word, most, 'end')].filter((part) => part !== null);
    });

  function partOf(word: string, most: number, side: 'start' | 'end'): [string, T] | null {
    for (let n = most; n >= SHORTEST; n--) {
      const part = side === 'start' ? word.slice(0, n) : word.slice(-n);
      const value = known.get(part);
      if (value !== undefined) return [part, value];
    }
    return null;
  }
}
