/** Where in a tree the cue words stand. */
import type { Cue, CueFinder } from './cues.ts';
import { pieces, textsOf } from './pieces.ts';
import type { Root } from './roots.ts';
import type { Pause } from './slices.ts';

/** One cue in the page; `position` counts the characters of the tree's text before it. */
export interface Hit {
  node: Text;
  at: number;
  word: string;
  /** The name of an ingredient, else a heading. */
  isName: boolean;
  position: number;
}

/** More than a page of lists has; a page full of the word "composition" is not worth more. */
const MOST = 1500;
/** Characters looked at in one go: some milliseconds. */
const WINDOW = 100_000;
/** A text node longer than this is no list's: each look at it copies all of it in Firefox, so few of its cues are kept. */
const HUGE = 100_000;
const MOST_IN_HUGE = 4;
/** Longest cue that may lie across two windows. */
const OVERLAP = 60;

/**
 * Finds the cues below `root` in document order, until they are enough. Pages without any cost the gathering of their text and one
 * expression.
 */
export async function findHits(
  root: Root,
  cues: CueFinder,
  pause: Pause,
  signal: AbortSignal,
  isEnough: (hits: Hit[]) => boolean = (hits) => hits.length > MOST,
): Promise<Hit[]> {
  const hits: Hit[] = [];
  let position = 0;
  for (const piece of pieces(root)) {
    await pause();
    if (signal.aborted || isEnough(hits)) break;
    const matches = await matchesIn(piece.text, cues, pause);
    if (matches.length) await locate(textsOf(piece, root), matches, position, hits, cues, pause);
    position += piece.text.length;
  }
  return hits;
}

/** Places and words of the cues in a text, a window at a time. */
export async function matchesIn(text: string, cues: CueFinder, pause: Pause): Promise<Cue[]> {
  const found: Cue[] = [];
  for (let from = 0; from < text.length && found.length < MOST; from += WINDOW) {
    const part = text.length > WINDOW ? text.slice(from, from + WINDOW + OVERLAP) : text;
    for (const [at, word] of cues.find(part)) {
      if (at >= WINDOW || found.length >= MOST) break;
      found.push([from + at, word]);
    }
    await pause();
  }
  return found;
}

/** A walk that only adds up lengths. The page may change between two slices: what no longer fits is dropped. */
async function locate(
  texts: TreeWalker,
  matches: Cue[],
  base: number,
  hits: Hit[],
  cues: CueFinder,
  pause: Pause,
): Promise<void> {
  let node = texts.nextNode() as Text | null;
  let start = 0;
  let next = 0;
  for (; node && next < matches.length; node = texts.nextNode() as Text | null) {
    const end = start + node.length;
    if ((matches[next] as Cue)[0] < end) {
      const { data } = node;
      let left = data.length > HUGE ? MOST_IN_HUGE : MOST;
      for (let match = matches[next]; match && match[0] < end; match = matches[++next]) {
        const [index, word] = match;
        const at = index - start;
        if (left > 0 && isWhole(data, at, word) && left--)
          hits.push({ node, at, word, isName: cues.isName(word), position: base + index });
      }
    }
    start = end;
    const wait = pause();
    if (wait) await wait;
  }
}

/** Whether `word` stands there and is not a part of a longer one. A cue may run on into the next node. */
function isWhole(data: string, at: number, word: string): boolean {
  const here = data.slice(at, at + word.length);
  return (
    word.startsWith(here) &&
    !(isLetter(data.charAt(at - 1)) && isLetter(word)) &&
    !isLetter(data.charAt(at + word.length))
  );
}

/** Scripts without spaces between words have no such edges. */
const isLetter = (text: string): boolean => /^[a-zà-ɏͰ-ϿЀ-ӿ]/i.test(text);
