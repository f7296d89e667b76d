/** Where a piece holds more than one name, or a name and something else, although nothing separates them. */
import { UNSPACED } from './borders.ts';
import { stripMarks } from './marks.ts';
import type { Tools } from './piece.ts';
import { knownShare } from './shape.ts';

/** Start and end offsets. */
export type Span = [start: number, end: number];

const INNER_AMOUNT = /\d(?:[.,]\d+)?\s?%\)?\s*(?:\([^()]{2,40}\)\s*)?(?=\p{L})/u;
const INNER_NOTE =
  /(?:\s?\(\s?\*+\s?\)\s*[-=:]?\s*|\s[*°†‡¹²³⁴⁵]+|[*°†‡¹²³⁴⁵]+\s|\*+(?=\p{Lu}))\s?(?=\p{L})/u;
export const HANGING_MARK = /[\p{L})]\s?[*°†‡¹²³⁴⁵]+\s?(?:[,;.)•\n]|$)/u;
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
  let isWeak = false;
  for (const match of stretch.matchAll(
    /&|\(\s?(?:and|or|and\/or)\s?\)|(?<=\s)\p{L}{1,6}(?:\/\p{L}{1,6})?(?=\s)/giu,
  )) {
    const word = match[0].toLowerCase();
    if (word === '&' && !/\s/.test(stretch.charAt(match.index - 1))) continue;
    if (word !== '&' && word[0] !== '(' && !lexicon.isAnd(word.split('/')[0] ?? '')) {
      // "Vitamin E Acetate" is no blend: these are written small and stand between two known names.
      if (word !== match[0] || !lexicon.isWeakAnd(word)) continue;
      isWeak = true;
    }
    if (match.index <= last) continue;
    // "(and)" is how INCI lists write blends: always two names.
    if (word[0] === '(') isBlend = true;
    spans.push([start + last, start + match.index]);
    last = match.index + match[0].length;
  }
  if (spans.length === 0) return byAndPrefix(start, end, tools);
  spans.push([start + last, end]);
  const isKnown = ([a, b]: Span) => {
    const bare = stripMarks(text, a, b);
    return recogniser.exact(text.slice(bare.start, bare.end)) !== null;
  };
  if (isWeak) return spans.every(isKnown) ? spans : null;
  return isBlend || (spans.some(isKnown) && spans.every((span) => isShort(span, text))) ? spans : null;
}

const MOST_LAST_WORDS = 10;

/** "…, argile verte et fleur de sel.": at the end of a list the word joins the last two, known or not. */
export function byLastAnd(start: number, end: number, { text, lexicon, recogniser }: Tools): Span[] | null {
  const isLast =
    /^\s*(?:[.\n]|$)/.test(text.slice(end, end + 4)) &&
    /,\s*$/.test(text.slice(Math.max(0, start - 4), start));
  if (!isLast) return null;
  const words = [...text.slice(start, end).matchAll(/\S+/g)];
  if (words.length < 3 || words.length > MOST_LAST_WORDS) return null;
  for (const [i, { 0: word, index }] of words.entries()) {
    const isWeak = lexicon.isWeakAnd(word);
    if (i === 0 || i === words.length - 1 || !(isWeak || lexicon.isAnd(word))) continue;
    const spans: Span[] = [
      [start, start + index],
      [start + index + word.length, end],
    ];
    if (isWeak && !spans.every(([a, b]) => recogniser.exact(text.slice(a, b).trim()))) continue;
    return spans.every((span) => isShort(span, text)) ? spans : null;
  }
  return null;
}

const isShort = ([a, b]: Span, text: string): boolean =>
  b - a < 90 && text.slice(a, b).trim().split(/\s+/).length <= 6;

/** "زيت الأفوكادو وحمض الستريك": the joining word is the first letter of the second name. */
function byAndPrefix(start: number, end: number, { text, lexicon, recogniser }: Tools): Span[] | null {
  if (end - start > 120) return null;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/(?<=\s)\S+/g)) {
    const rest = lexicon.afterAnd(word);
    if (rest === null) continue;
    const second = start + index + word.length - rest.length;
    if (
      recogniser.exact(text.slice(start, start + index).trim()) &&
      recogniser.exact(text.slice(second, end))
    )
      return [
        [start, start + index],
        [second, end],
      ];
  }
  return null;
}

const TIGHT_AND = /以及|および|及び|[和与與及]/g;
const ET_CETERA = /(?:など|等|등)$/;

/** "红没药醇和苯氧乙醇": two names joined without a space, when both are known. */
export function byTightAnd(start: number, end: number, { text, recogniser }: Tools): [Span, Span] | null {
  if (end - start > 120) return null;
  const stretch = text.slice(start, end);
  for (const { 0: word, index } of stretch.matchAll(TIGHT_AND)) {
    const to = index + word.length;
    if (index === 0 || !recogniser.exact(stretch.slice(0, index)) || !recogniser.exact(stretch.slice(to)))
      continue;
    return [
      [start, start + index],
      [start + to, end],
    ];
  }
  return null;
}

/** "苯氧乙醇等": what says "and so on" behind a known name goes. */
export function dropEtCetera(start: number, end: number, { text, recogniser }: Tools): number {
  const match = ET_CETERA.exec(text.slice(Math.max(start, end - 3), end));
  const to = match ? end - match[0].length : end;
  return match && to > start && recogniser.exact(text.slice(start, to).trim()) ? to : end;
}

/** "Hydrochloric acid to adjust the pH", "LIMONENECONTIENT DU …": a known name, then words of no name. */
export function headOf(start: number, end: number, tools: Tools): { start: number; end: number } | null {
  const { text, index } = tools;
  const space = text.slice(start, Math.min(end, start + 60)).search(/[ \n]/);
  // Names of scripts without spaces end at a space.
  if (
    space > 1 &&
    UNSPACED.test(text.charAt(start)) &&
    tools.recogniser.spelled(text.slice(start, start + space))
  )
    return { start, end: start + space };
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
