/** A place in a recognised text as a person read it. */
import type { ReadWord } from './words-to-text.ts';

export interface Recognised {
  text: string;
  words: ReadWord[];
}

/** Puts `said` in the place of `start` to `end`. The words there become one that is settled; the others move along. */
export function correctText(
  { text, words }: Recognised,
  start: number,
  end: number,
  said: string,
): Recognised {
  const by = said.length - (end - start);
  const own = words.filter((word) => word.end > start && word.start < end);
  const settled = own.map((word) => ({
    ...word,
    start,
    end: start + said.length,
    sure: 100,
    isSettled: true,
  }));
  return {
    text: text.slice(0, start) + said + text.slice(end),
    words: [
      ...words.filter((word) => word.end <= start),
      ...settled,
      ...words
        .filter((word) => word.start >= end)
        .map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
    ],
  };
}
