/**
 * A table of names in one text, lines of `key<TAB>value` sorted by key: it is searched as it stands. The background starts
 * for one list and is stopped again soon; filling a map with 60,000 names would cost it more than reading the list.
 */
import { indexPlaces, type NamePlaces } from './name-places.ts';

export interface SortedNames {
  has(key: string): boolean;
  /** What stands behind the key, or undefined. */
  find(key: string): string | undefined;
  /** Keys that begin so, in order. */
  startingWith(prefix: string): string[];
  /** Keys that end with these `TAIL` characters, in order. */
  endingWith(tail: string): string[];
}

/** Look-ups after which an index is worth its price: whoever reads this much goes on reading. */
const MANY = 1500;

/** The text of a table. `entries` must not hold a key twice; keys hold no control characters, values no line breaks. */
export function sortNames(entries: Iterable<readonly [key: string, value: string]>): string {
  return [...entries]
    .map(([key, value]) => `${key}\t${value}\n`)
    .sort()
    .join('');
}

export function readSortedNames(text: string): SortedNames {
  let index: NamePlaces | null = null;
  let asked = 0;
  const keyAt = (line: number) => text.slice(line, text.indexOf('\t', line));
  const placeOf = (key: string): number => {
    if (index || ++asked > MANY) {
      index ??= indexPlaces(text);
      return index.placeOf(key);
    }
    const line = firstLine(text, key);
    return text.startsWith(key, line) && text.charCodeAt(line + key.length) === 9 ? line : -1;
  };

  return {
    has: (key) => placeOf(key) >= 0,
    find(key) {
      const line = placeOf(key);
      return line < 0 ? undefined : text.slice(line + key.length + 1, text.indexOf('\n', line));
    },
    startingWith(prefix) {
      const found: string[] = [];
      let line = firstLine(text, prefix);
      for (; line < text.length && text.startsWith(prefix, line); line = text.indexOf('\n', line) + 1)
        found.push(keyAt(line));
      return found;
    },
    endingWith(tail) {
      index ??= indexPlaces(text);
      return index.endingWith(tail).map(keyAt);
    },
  };
}

/** Where the first line begins whose key is not below `key`. */
function firstLine(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && text.charCodeAt(start - 1) !== 10) start--;
    if (isBelow(text, start, key)) low = text.indexOf('\n', middle) + 1;
    else high = start;
  }
  return low;
}

/** By UTF-16 code units, as arrays are sorted; the tab behind a key is below every letter. */
function isBelow(text: string, line: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(line + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
