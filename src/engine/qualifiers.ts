/** Words around a name that say how it was grown, pressed or cleaned: "organic", "cold-pressed", "bio". */
import type { Language } from '../knowledge/schema/index.ts';
import { foldAccents } from './key.ts';

/** A name without the qualifiers around it, or null when there are none (or nothing else). */
export type DropQualifiers = (name: string) => string | null;

const MOST_DROPPED = 5;
const WORD = /[^\s-]+/g;

/** Builds the dropper from all languages' words. */
export function makeQualifierDropper(languages: Language[]): DropQualifiers {
  const phrases = new Set(
    languages.flatMap((language) => (language.qualifiers ?? []).map((phrase) => wordsOf(phrase).join(' '))),
  );
  const longest = Math.max(0, ...[...phrases].map((phrase) => phrase.split(' ').length));
  return (name) => {
    const at = [...name.slice(0, 200).matchAll(WORD)];
    const words = wordsOf(name.slice(0, 200));
    if (words.length < 2 || words.length !== at.length) return null;
    let [from, to] = [0, words.length];
    for (let turn = 0; turn < MOST_DROPPED; turn++) {
      const head = lengthOf((n) => words.slice(from, from + n), to - from);
      const tail = head > 0 ? 0 : lengthOf((n) => words.slice(to - n, to), to - from);
      if (head + tail === 0) break;
      from += head;
      to -= tail;
    }
    if (from === 0 && to === words.length) return null;
    const last = at[to - 1];
    return last ? name.slice(at[from]?.index ?? 0, last.index + last[0].length) : null;
  };

  /** How many words the qualifier at one end has; at least one word must be left of the name. */
  function lengthOf(take: (n: number) => string[], left: number): number {
    for (let n = Math.min(longest, left - 1); n > 0; n--) if (phrases.has(take(n).join(' '))) return n;
    return 0;
  }
}

const wordsOf = (text: string): string[] => foldAccents(text).match(WORD) ?? [];
