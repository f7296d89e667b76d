/** Puts the cue words together as the content script wants them. For the build: no page should pay for it. */
import { type Cues, fold } from './cues.ts';

/** Words of all languages; matched without case. */
export interface CueWords {
  /** Words that stand above a list, in every spelling: see lean-words.ts. */
  headings: readonly string[];
  names: readonly string[];
  foreign?: readonly string[];
}

/**
 * An expression of the words that begin with no other word, in reverse order of the alphabet and without case, takes less
 * than half the time of one of all words without regard to case; what they begin is looked at where one stands.
 */
export function groupCues({ headings, names, foreign = [] }: CueWords): Cues {
  const groups = groupByHead([...new Set([...headings, ...names, ...foreign].map(fold))].sort());
  const escaped = [...groups.keys()].reverse().map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return {
    heads: escaped.join('|') || '(?!)',
    longer: Object.fromEntries([...groups].filter(([, words]) => words.length)),
    names: names.map(fold),
    foreign: foreign.map(fold),
  };
}

/** Sorted words by the shortest word each begins with, the longest first. */
function groupByHead(sorted: string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let [head] = sorted;
  for (const word of sorted) {
    if (!word.startsWith(head as string)) head = word;
    if (word === head) groups.set(word, []);
    else groups.get(head as string)?.unshift(word);
  }
  return groups;
}
