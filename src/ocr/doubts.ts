/** Which places of a list read from a picture are to be looked at by a person before anything is said of them. */
import type { Item, Mark, PageList, Report } from '../engine/types.ts';
import type { ReadWord } from './words-to-text.ts';

/** Below this an exact name is not believed either, 0 to 100: the recogniser hardly saw it. */
const HARDLY = 30;

export interface Doubt {
  list: number;
  /** Index of the item; null for words between two items of which nothing could be made. */
  item: number | null;
  /** Place in the words' text, UTF-16 code units. */
  start: number;
  end: number;
  words: ReadWord[];
}

/** `report` is of the words' own text. In the order of the list. */
export function findDoubts(report: Report, words: ReadWord[]): Doubt[] {
  return report.lists.flatMap((list, index) =>
    [...doubtfulItems(list, index, words), ...lostWords(list, index, words)].sort(
      (a, b) => a.start - b.start,
    ),
  );
}

function doubtfulItems(list: PageList, index: number, words: ReadWord[]): Doubt[] {
  return list.items.flatMap((item, i) => {
    const [start, end] = [list.start + item.start, list.start + item.end];
    const own = words.filter((word) => word.end > start && word.start < end);
    return isDoubtful(item, own) ? [{ list: index, item: i, start, end, words: own }] : [];
  });
}

const UNSURE = new Set<Mark>(['typo', 'lookalike', 'doubtful']);

/** An exact name is believed unless the recogniser hardly saw it; a corrected or unknown one is not, until a person says so. */
export function isDoubtful(item: Item, words: ReadWord[]): boolean {
  if (words.length > 0 && words.every(({ isSettled }) => isSettled)) return false;
  const isExact = item.recognised === 'curated' || item.recognised === 'register';
  if (!isExact || item.marks.some((mark) => UNSURE.has(mark))) return true;
  return words.some(({ sure }) => sure < HARDLY);
}

/** Runs of words inside the list that belong to no item: the engine leaves out what it can't make a name of. */
function lostWords({ items, start, end }: PageList, list: number, words: ReadWord[]): Doubt[] {
  const lost: Doubt[] = [];
  let isOpen = false;
  for (const word of words) {
    if (word.start < start || word.end > end) continue;
    const isRead = items.some((item) => word.end > start + item.start && word.start < start + item.end);
    if (isRead || word.isSettled) {
      isOpen = false;
      continue;
    }
    const last = lost.at(-1);
    if (isOpen && last) {
      last.end = word.end;
      last.words.push(word);
    } else lost.push({ list, item: null, start: word.start, end: word.end, words: [word] });
    isOpen = true;
  }
  return lost.filter((gap) => /\p{L}.*\p{L}.*\p{L}/su.test(gap.words.map(({ text }) => text).join('')));
}
