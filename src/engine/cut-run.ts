/** Cuts names that run together without separators, by knowing the names. */
import { matchBrackets } from './brackets.ts';
import { foldAccents } from './key.ts';
import type { NameIndex } from './name-index.ts';
import { TAIL } from './name-places.ts';

/** A stretch of a run: one known name, or what stands between known names. */
export interface Segment {
  start: number;
  end: number;
  known: boolean;
}

export interface RunCutter {
  /**
   * Splits `text.slice(start, end)` into names. Null when fewer than `least` of its letters belong to known names.
   * Cost grows with the length of the stretch only.
   */
  cut(text: string, start: number, end: number, least: number): Segment[] | null;
}

const LONGEST_NAME = 90;
const LONGEST_RUN = 20_000;
/** Cost of cutting where names usually go on. */
const TIED = 12;

/** Names that begin as a text does at some place, and the shortest ones that may. */
interface Names {
  lengths: number[];
  has(key: string): boolean;
}

/** Beginnings whose names are kept ready. */
const MOST_KNOWN = 2000;

export function buildRunCutter(index: NameIndex): RunCutter {
  const known = new Map<string, Names>();
  const namesFrom = (text: string, from: number): Names => {
    const head = text.slice(from, from + TAIL);
    if (head.length < TAIL) return { lengths: [TAIL - 1, head.length], has: index.has };
    const names = known.get(head);
    if (names) return names;
    const keys = new Set(index.startingWith(head));
    const lengths = new Set([...keys].map((key) => key.length).filter((n) => n <= LONGEST_NAME));
    const made: Names = {
      lengths: [TAIL - 1, ...lengths],
      has: (key) => (key.length < TAIL ? index.has(key) : keys.has(key)),
    };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(head, made);
    return made;
  };
  return { cut: (text, start, end, least) => cut(text, start, end, least, index, namesFrom) };
}

function cut(
  text: string,
  start: number,
  end: number,
  least: number,
  index: NameIndex,
  namesFrom: (text: string, from: number) => Names,
): Segment[] | null {
  if (end - start > LONGEST_RUN) return null;
  const { key, at, isEdge } = compact(text, start, end);
  const tied = tiedEdges(text, key, at, isEdge, index);
  const n = key.length;
  if (n < 6) return null;
  const best = new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(n + 1);
  const known = new Uint8Array(n + 1);
  best[0] = 0;
  const offer = (to: number, score: number, by: number, isKnown: 0 | 1) => {
    if (score <= (best[to] ?? 0)) return;
    best[to] = score;
    from[to] = by;
    known[to] = isKnown;
  };
  for (let i = 0; i < n; i++) {
    const here = best[i] ?? Number.NEGATIVE_INFINITY;
    if (here === Number.NEGATIVE_INFINITY) continue;
    const startsAtEdge = i === 0 || isEdge[i] === 1;
    const names = namesFrom(key, i);
    for (const length of names.lengths) {
      const to = i + length;
      if (to > n) continue;
      const endsAtEdge = to === n || isEdge[to] === 1;
      const loose = (startsAtEdge ? 0 : 1) + (endsAtEdge ? 0 : 1);
      if (length < 5 && loose > 0 && !(startsAtEdge && length === 4)) continue;
      if (length < 8 && loose > 1) continue;
      if (!names.has(key.slice(i, to))) continue;
      // A cut between words that stand side by side in names ("flower | water") needs good reason.
      offer(to, here + length - 2 - 2 * loose - (tied[to] ? TIED : 0), i, 1);
    }
    // What is left of a word after a name was cut off it ("carbon|ate") is no reason to stop there.
    if (!startsAtEdge) continue;
    let next = i + 1;
    while (next < n && isEdge[next] !== 1) next++;
    offer(next, here - 0.7 * (next - i) - 1 - (tied[i] && known[i] ? TIED / 2 : 0), i, 0);
  }
  const segments: Segment[] = [];
  let letters = 0;
  for (let to = n; to > 0; to = from[to] ?? 0) {
    const by = from[to] ?? 0;
    if (known[to]) letters += to - by;
    const first = segments[0];
    if (!known[to] && first && !first.known) first.start = at[by] ?? start;
    else segments.unshift({ start: at[by] ?? start, end: (at[to - 1] ?? end) + 1, known: known[to] === 1 });
    if (to === by) return null;
  }
  const untied = segments.filter((segment, i) => {
    const before = segments[i - 1];
    const word = text.slice(segment.start, segment.end);
    const edge = at.indexOf(segment.start);
    if (!before || !tied[edge] || !index.endsNames(word.toLowerCase())) return true;
    before.end = segment.end;
    return false;
  });
  return letters >= least * n && untied.length >= 2 && untied.some((s) => s.known) ? untied : null;
}

/** Edges between two words that some INCI name holds side by side, with nothing but a space between them. */
function tiedEdges(
  text: string,
  key: string,
  at: number[],
  isEdge: Uint8Array,
  index: NameIndex,
): Uint8Array {
  const tied = new Uint8Array(key.length + 1);
  let before = '';
  let from = 0;
  for (let i = 1; i <= key.length; i++) {
    if (i < key.length && isEdge[i] !== 1) continue;
    const word = key.slice(from, i);
    const gap = text.slice((at[from - 1] ?? 0) + 1, at[from]);
    if (before && gap.trim() === '' && index.hasPair(before, word)) tied[from] = 1;
    before = word;
    from = i;
  }
  return tied;
}

/** Letters and digits of a stretch without what stands in brackets, their places, and where a word or camel hump begins. */
function compact(
  text: string,
  start: number,
  end: number,
): { key: string; at: number[]; isEdge: Uint8Array } {
  const stretch = text.slice(start, end);
  const pairs = matchBrackets(stretch);
  let key = '';
  const at: number[] = [];
  const edges: number[] = [];
  let edge = true;
  let wasLower = false;
  for (let i = 0; i < stretch.length; i++) {
    const close = pairs.get(i);
    if (close !== undefined && close - i < 90) {
      i = close;
      edge = true;
      continue;
    }
    const c = stretch.charAt(i);
    const code = stretch.charCodeAt(i);
    const isLower = code >= 97 && code <= 122;
    const isUpper = code >= 65 && code <= 90;
    const isDigit = code >= 48 && code <= 57;
    if (!isLower && !isUpper && !isDigit && (code < 128 || !/[\p{L}\p{N}\p{M}]/u.test(c))) {
      edge = true;
      wasLower = false;
      continue;
    }
    const folded = code < 128 ? c.toLowerCase() : foldAccents(c);
    if (edge || (isUpper && wasLower)) edges.push(key.length);
    edge = false;
    wasLower = isLower || isDigit || code >= 128;
    for (let k = 0; k < folded.length; k++) at.push(start + i);
    key += folded;
  }
  const isEdge = new Uint8Array(key.length + 1);
  for (const e of edges) isEdge[e] = 1;
  return { key, at, isEdge };
}
