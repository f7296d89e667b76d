/**
 * A table of names in one text, lines of `key<TAB>value` sorted by key: it is searched as it stands. The background starts
 * for one list and is stopped again soon; filling a map with 60,000 names would cost it more than reading the list.
 */

export interface SortedNames {
  /** What stands behind the key, or undefined. */
  find(key: string): string | undefined;
  /** Keys that begin so, in order. */
  startingWith(prefix: string): string[];
  /** Keys that end with these `TAIL` characters, in order. */
  endingWith(tail: string): string[];
}

/** Length of an ending that can be asked for. */
export const TAIL = 4;
/** Look-ups after which a map is worth its price: whoever reads this much goes on reading. */
const MANY = 20_000;
/** Answers kept ready, and the longest key of one. */
const MOST_GIVEN = 10_000;
const LONGEST_GIVEN = 100;
/** Searches through the whole text after which an index of endings is. */
const MANY_TAILS = 12;

/** The text of a table. `entries` must not hold a key twice; keys hold no control characters, values no line breaks. */
export function sortNames(entries: Iterable<readonly [key: string, value: string]>): string {
  return [...entries]
    .map(([key, value]) => `${key}\t${value}\n`)
    .sort()
    .join('');
}

export function readSortedNames(text: string): SortedNames {
  let places: Map<string, number> | null = null;
  let tails: Map<string, string[]> | null = null;
  let asked = 0;
  let askedTails = 0;
  const keyAt = (line: number) => text.slice(line, text.indexOf('\t', line));

  /** Answers given: lists ask for the same words again and again. Bounded, as hostile texts may ask for anything. */
  let given = new Map<string, number>();

  const placeOf = (key: string): number => {
    if (key.length > LONGEST_GIVEN) return searchPlace(key);
    const known = given.get(key);
    if (known !== undefined) return known;
    const place = searchPlace(key);
    if (given.size >= MOST_GIVEN) given = new Map();
    given.set(key, place);
    return place;
  };
  const searchPlace = (key: string): number => {
    if (places) return places.get(key) ?? -1;
    if (++asked > MANY) {
      places = new Map();
      for (let line = 0; line < text.length; line = text.indexOf('\n', line) + 1)
        places.set(keyAt(line), line);
    }
    const line = firstLine(text, key);
    return text.startsWith(key, line) && text.charCodeAt(line + key.length) === 9 ? line : -1;
  };

  return {
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
      if (++askedTails <= MANY_TAILS) return searchTail(tail);
      tails ??= collectTails();
      return tails.get(tail) ?? [];
    },
  };

  function searchTail(tail: string): string[] {
    const found: string[] = [];
    for (let at = text.indexOf(`${tail}\t`); at >= 0; at = text.indexOf(`${tail}\t`, at + 1)) {
      const key = text.slice(text.lastIndexOf('\n', at) + 1, at + tail.length);
      // A value may hold tabs of its own.
      if (!key.includes('\t')) found.push(key);
    }
    return found;
  }

  function collectTails(): Map<string, string[]> {
    const all = new Map<string, string[]>();
    for (let line = 0; line < text.length; line = text.indexOf('\n', line) + 1) {
      const key = keyAt(line);
      if (key.length < TAIL) continue;
      const tail = key.slice(-TAIL);
      const list = all.get(tail);
      if (list) list.push(key);
      else all.set(tail, [key]);
    }
    return all;
  }
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
