/** Leaves out what the recogniser made of grain, dust and edges beside the print. */
import type { Line, Word } from './tesseract.ts';

/** Names are longer, and words of a line stand closer: measured on turned, grainy pictures (tests/bench/ocr). */
const MOST_LETTERS = 3;
/** In heights of the line's print. Justified print has gaps of up to one. */
const LEAST_GAP = 1.3;
/** What is sure is no grain, 0 to 100. */
const SURE = 60;

/** The lines without short, unsure words that stand apart at either end of a line. */
export const dropGrain = (lines: Line[]): Line[] =>
  lines.map((line) => ({ ...line, words: trim(line.words) })).filter(({ words }) => words.length > 0);

function trim(words: Word[]): Word[] {
  const heights = words.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const gap = LEAST_GAP * (heights[heights.length >> 1] ?? 0);
  const isGrain = ({ text, sure }: Word) => sure < SURE && text.length <= MOST_LETTERS;
  let [from, to] = [0, words.length];
  const distance = (i: number) => (words[i]?.left ?? 0) - (words[i - 1]?.right ?? 0);
  // The outermost first: behind one bit of grain there may be another, and it is the last of them that stands apart.
  for (let i = to - 1; i > from && isGrain(words[i] as Word); i -= 1) if (distance(i) > gap) to = i;
  for (let i = from; i < to - 1 && isGrain(words[i] as Word); i += 1) if (distance(i + 1) > gap) from = i + 1;
  return words.slice(from, to);
}
