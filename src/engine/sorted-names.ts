/**
 * A table of names in one text, lines of `key<TAB>value` sorted by key: it is searched as it stands. The background starts
 * for one list and is stopped again soon; filling a map with 60,000 names would cost it more than reading the list.
 */
import { type LineKeys, writtenKeys } from './line-keys.ts';
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

/** The same for lines whose keys are implied by what they begin with: see `impliedKeys`. */
export const sortLines = (entries: Iterable<readonly [key: string, line: string]>): string =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');

/** `keys` tells where in a line its key stands. */
export function readSortedNames(text: string, keys: LineKeys = writtenKeys): SortedNames {
  let index: NamePlaces | null = null;
  let asked = 0;
  const placeOf = (key: string): number => {
    if (index || ++asked > MANY) {
      index ??= indexPlaces(text, keys);
      return index.placeOf(key);
    }
    const line = firstLine(text, key, keys);
    return line < text.length && keys.is(text, line, key) ? line : -1;
  };

  return {
    has: (key) => placeOf(key) >= 0,
    find(key) {
      const line = placeOf(key);
      return line < 0 ? undefined : text.slice(keys.valueAt(text, line, key), text.indexOf('\n', line));
    },
    startingWith(prefix) {
      const found: string[] = [];
      let line = firstLine(text, prefix, keys);
      for (
        ;
        line < text.length && keys.compare(text, line, prefix) === 0;
        line = text.indexOf('\n', line) + 1
      )
        found.push(keys.of(text, line));
      return found;
    },
    endingWith(tail) {
      index ??= indexPlaces(text, keys);
      return index.endingWith(tail).map((line) => keys.of(text, line));
    },
  };
}

/** Where the first line begins whose key is not below `key`. */
function firstLine(text: string, key: string, keys: LineKeys): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let start = middle;
    while (start > low && text.charCodeAt(start - 1) !== 10) start--;
    if (keys.compare(text, start, key) < 0) low = text.indexOf('\n', middle) + 1;
    else high = start;
  }
  return low;
}
