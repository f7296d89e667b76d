/** Small misspellings: at most two letters, never a digit, never a word that is itself a real one. */
import type { NameIndex } from './name-index.ts';
import { TAIL } from './name-places.ts';

const SHORTEST = 8;
const TWO_EDITS_FROM = 14;
const LATIN = /^[a-z0-9]+$/;
const MOST_CANDIDATES = 400;

export interface Fuzzy {
  /** The single nearest known key, or null when there is none or more than one. */
  nearest(text: string, key: string): string | null;
}

/** Looks among the names that share their first or their last letters with the word. */
export function buildFuzzy(index: NameIndex): Fuzzy {
  return {
    nearest(text, key) {
      if (key.length < SHORTEST || key.length > 90) return null;
      const most = key.length < TWO_EDITS_FROM ? 1 : 2;
      let best: string | null = null;
      let distance = most + 1;
      let looked = 0;
      const edges = [
        byLength(index.startingWith(key.slice(0, TAIL))),
        byLength(index.endingWith(key.slice(-TAIL))),
      ];
      for (let length = key.length - most; length <= key.length + most; length++) {
        for (const edge of edges) {
          for (const candidate of edge.get(length) ?? []) {
            // Names of other scripts differ by letters ("лаурет", "лаурил") that no list of real words could tell from slips.
            if (!LATIN.test(candidate)) continue;
            if (candidate === best || ++looked > MOST_CANDIDATES) continue;
            const d = editDistance(key, candidate, Math.min(most, distance));
            if (d < distance) {
              best = candidate;
              distance = d;
            } else if (
              d === distance &&
              best !== null &&
              index.find(best)?.name !== index.find(candidate)?.name
            )
              best = '';
          }
        }
      }
      if (!best || digits(best) !== digits(key) || changesRealWord(text, best, index)) return null;
      return best;
    },
  };
}

const lengths = new WeakMap<string[], Map<number, string[]>>();

/** The keys of a group by their length; kept as long as the group is. */
function byLength(keys: string[]): Map<number, string[]> {
  const known = lengths.get(keys);
  if (known) return known;
  const sorted = new Map<number, string[]>();
  for (const key of keys) {
    const same = sorted.get(key.length);
    if (same) same.push(key);
    else sorted.set(key.length, [key]);
  }
  lengths.set(keys, sorted);
  return sorted;
}

function digits(key: string): string {
  return key.replace(/\D+/g, ' ').trim();
}

/** "Isopropyl Palmate" is not a misspelt palmitate: "palmate" is a word of its own. Only unknown words may be corrected. */
function changesRealWord(text: string, key: string, index: NameIndex): boolean {
  const words = text.toLowerCase().match(/[a-z]{2,}/g) ?? [];
  const changed = words.filter((word) => !key.includes(word));
  return changed.length === 0 ? false : changed.some((word) => index.hasWord(word) && word.length > 3);
}

/** Levenshtein distance with swaps of neighbours, or `most + 1` as soon as it must be greater. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - start, endB - start];
  if (restA === 0 || restB === 0) return Math.max(restA, restB);
  // With one edit at most two letters can be left between what is the same on both sides.
  if (Math.min(restA, restB) > (most === 1 ? 2 : 12)) return most + 1;
  const s = a.slice(start, endA);
  const t = b.slice(start, endB);
  return middleDistance(s, t, most);
}

const ROWS = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const;

/** The table itself, in three rows that are used again and again. */
function middleDistance(s: string, t: string, most: number): number {
  if (t.length > 60) return most + 1;
  let [beforeLast, last, row] = ROWS as readonly [Int32Array, Int32Array, Int32Array];
  for (let j = 0; j <= t.length; j++) last[j] = j;
  for (let i = 1; i <= s.length; i++) {
    row[0] = i;
    let least = i;
    const c = s.charCodeAt(i - 1);
    for (let j = 1; j <= t.length; j++) {
      const d0 = (last[j - 1] as number) + (c === t.charCodeAt(j - 1) ? 0 : 1);
      let d = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, d0);
      if (i > 1 && j > 1 && c === t.charCodeAt(j - 2) && s.charCodeAt(i - 2) === t.charCodeAt(j - 1))
        d = Math.min(d, (beforeLast[j - 2] as number) + 1);
      row[j] = d;
      if (d < least) least = d;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[t.length] as number;
}
