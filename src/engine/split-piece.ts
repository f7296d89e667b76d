/** Where a piece holds more than one name, or a name and something else, although nothing separates them. */
import { stripMarks } from './marks.ts';
import type { Tools } from './piece.ts';
import { knownShare } from './shape.ts';

/** Start and end offsets. */
export type Span = [start: number, end: number];

const INNER_AMOUNT = /\d(?:[.,]\d+)?\s?%\)?\s*(?:\([^()]{2,40}\)\s*)?(?=\p{L})/u;
const INNER_NOTE = /(?:\s\*+|\*+\s|\*+(?=\p{Lu}))\s?(?=\p{L})/u;
export const HANGING_MARK = /[\p{L})]\s?\*+\s?(?:[,;.)•\n]|$)/u;
export const LONGEST_NAME = 220;

/** "CI 77491 CI 77492 (Iron Oxides)": every colour index number is an entry of its own, unless brackets hold them together. */
export function byColours(start: number, end: number, tools: Tools): Span[] | null {
  const stretch = tools.text.slice(start, Math.min(end, start + LONGEST_NAME));
  if (!/^C\.?[Il1]/i.test(stretch)) return null;
  const starts = [...stretch.matchAll(/(?:^|(?<=\d\s+))C\.?[Il1]\.?\s?\d{5}\b/gi)].map(
    (m) => start + m.index,
  );
  return starts.length < 2 ? null : starts.map((s, i) => [s, starts[i + 1] ?? end]);
}

/** "Octisalate 5.0%Water": an amount ends a name. */
export function byAmount(start: number, end: number, tools: Tools): [Span, Span] | null {
  const stretch = tools.text.slice(start, Math.min(end, start + LONGEST_NAME));
  const match = INNER_AMOUNT.exec(stretch);
  if (!match || match.index === 0) return null;
  const cut = start + match.index + match[0].length;
  const left = stripMarks(tools.text, start, cut);
  const knowsLeft = tools.recogniser.exact(tools.text.slice(left.start, left.end)) !== null;
  return knowsLeft
    ? [
        [start, cut],
        [cut, end],
      ]
    : null;
}

/** "Phenoxyethanol * Essential Oil": what follows a mark that stands alone is a note, not a name. */
export function byNote(start: number, end: number, tools: Tools): Span[] | null {
  const stretch = tools.text.slice(start, Math.min(end, start + LONGEST_NAME));
  const match = INNER_NOTE.exec(stretch);
  if (!match || match.index === 0) return null;
  const left = tools.recogniser.exact(stretch.slice(0, match.index));
  if (!left) return null;
  // Where the mark hangs on earlier names it is explained here; otherwise it separates two names.
  const isExplained = HANGING_MARK.test(tools.text.slice(Math.max(0, start - 3000), start));
  return isExplained
    ? [[start, start + match.index]]
    : [
        [start, start + match.index],
        [start + match.index, end],
      ];
}

/** "Cetearyl Alcohol (and) Ceteareth-20": two names, when at least one of them is known. */
export function byAnd(start: number, end: number, tools: Tools): Span[] | null {
  const { text, lexicon, recogniser } = tools;
  if (end - start > 1000) return null;
  const stretch = text.slice(start, end);
  const spans: Span[] = [];
  let last = 0;
  let isBlend = false;
  for (const match of stretch.matchAll(
    /&|\(\s?(?:and|or|and\/or)\s?\)|(?<=\s)\p{L}{1,6}(?:\/\p{L}{1,6})?(?=\s)/giu,
  )) {
    const word = match[0].toLowerCase();
    if (word === '&' && !/\s/.test(stretch.charAt(match.index - 1))) continue;
    if (word !== '&' && word[0] !== '(' && !lexicon.isAnd(word.split('/')[0] ?? '')) continue;
    if (match.index <= last) continue;
    // "(and)" is how INCI lists write blends: always two names.
    if (word[0] === '(') isBlend = true;
    spans.push([start + last, start + match.index]);
    last = match.index + match[0].length;
  }
  if (spans.length === 0) return null;
  spans.push([start + last, end]);
  const isKnown = ([a, b]: Span) => {
    const bare = stripMarks(text, a, b);
    return recogniser.exact(text.slice(bare.start, bare.end)) !== null;
  };
  const isShort = ([a, b]: Span) => b - a < 90 && text.slice(a, b).trim().split(/\s+/).length <= 6;
  return isBlend || (spans.some(isKnown) && spans.every(isShort)) ? spans : null;
}

/** "Hydrochloric acid to adjust the pH", "LIMONENECONTIENT DU …": a known name, then words of no name. */
export function headOf(start: number, end: number, tools: Tools): { start: number; end: number } | null {
  const { text, index } = tools;
  const words = [...text.slice(start, Math.min(end, start + LONGEST_NAME)).matchAll(/\S+/g)];
  for (let n = Math.min(words.length - 1, 8); n >= 1; n--) {
    const to = start + (words[n - 1]?.index ?? 0) + (words[n - 1]?.[0].length ?? 0);
    const rest = text.slice(to, end);
    if (words.length - n < 2 || knownShare(rest, index) > 0.4) continue;
    const found = to - start >= 8 ? tools.recogniser.spelled(text.slice(start, to)) : null;
    if (found) return { start, end: to };
  }
  const firstWord = words[0]?.[0] ?? '';
  if (words.length < 3 || knownShare(text.slice(start, end), index) > 0.4) return null;
  for (let n = firstWord.length - 3; n >= 8; n--) {
    if (tools.recogniser.spelled(firstWord.slice(0, n))) return { start, end: start + n };
  }
  return null;
}

/** "And Moringa Oil": a joining word in front goes. */
export function dropAnd(text: string, start: number, end: number, tools: Tools): number {
  const space = text.indexOf(' ', start);
  if (space < 0 || space >= end || space - start > 8) return start;
  const first = /^(?:&|\(?([\p{L}]{1,6})\)?)\s+/u.exec(text.slice(start, Math.min(end, start + 12)));
  if (!first || !(first[1] === undefined || tools.lexicon.isAnd(first[1].toLowerCase()))) return start;
  return start + first[0].length;
}
