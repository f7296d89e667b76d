/** From atoms to pieces: each the place of one name (or of something that is none), recognised where possible. */
import type { Atom, Border } from './atoms.ts';
import type { RunCutter, Segment } from './cut-run.ts';
import { keyOf } from './key.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import { stripMarks } from './marks.ts';
import type { NameIndex } from './name-index.ts';
import type { Found, Recogniser } from './recognise.ts';
import { knownShare } from './shape.ts';
import type { Mark } from './types.ts';

export interface Piece {
  start: number;
  end: number;
  border: Border;
  newLine: boolean;
  bulleted: boolean;
  word: WordKind | null;
  found: Found | null;
  marks: Mark[];
  percent: number | null;
  /** Words that are no name followed it without a border. */
  hasTail: boolean;
}

export interface Tools {
  text: string;
  index: NameIndex;
  recogniser: Recogniser;
  cutter: RunCutter;
  lexicon: Lexicon;
}

const INNER_AMOUNT = /\d(?:[.,]\d+)?\s?%\)?\s*(?:\([^()]{2,40}\)\s*)?(?=\p{L})/u;
const INNER_NOTE = /(?:\s\*+|\*+\s|\*+(?=\p{Lu}))\s?(?=\p{L})/u;
const LONGEST_NAME = 220;
const HANGING_MARK = /[\p{L})]\s?\*+\s?(?:[,;.)•\n]|$)/u;

/** Reads one atom: usually one piece, several where names stand without a separator. */
export function readAtom(atom: Atom, tools: Tools): Piece[] {
  if (isFootnote(atom, tools.text)) return [];
  if (atom.word) return [toPiece(atom, atom.start, atom.end, null, { word: atom.word })];
  const pieces = resolve(atom.start, atom.end, atom, tools, 0);
  pieces.forEach((piece, i) => {
    piece.border = i === 0 ? atom.border : 'comma';
    piece.newLine = i === 0 && atom.newLine;
    piece.bulleted = i === 0 && atom.bulleted;
  });
  return pieces;
}

/** "… Oil*, … . *Sea water": after a stop a mark that hung on earlier names explains them. */
function isFootnote(atom: Atom, text: string): boolean {
  if (
    atom.word ||
    atom.border === 'comma' ||
    atom.border === 'start' ||
    !/^\*+ ?\p{L}/u.test(text.slice(atom.start, atom.start + 6))
  )
    return false;
  return HANGING_MARK.test(text.slice(Math.max(0, atom.start - 3000), atom.start));
}

function resolve(start: number, end: number, atom: Atom, tools: Tools, depth: number): Piece[] {
  const { text, recogniser } = tools;
  const bare = stripMarks(text, start, end);
  const from = dropAnd(text, bare.start, bare.end, tools);
  const name = text.slice(from, bare.end);
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const one = (found: Found | null): Piece[] => [
    toPiece(atom, from, bare.end, found, { marks: bare.marks, percent: bare.percent }),
  ];
  const isNoted = depth < 3 && name.includes('*') ? byNote(from, bare.end, tools) : null;
  if (isNoted) return isNoted.flatMap(([a, b]) => resolve(a, b, atom, tools, depth + 1));
  const colours = depth < 3 ? byColours(from, bare.end, tools) : null;
  if (colours) return colours.flatMap(([a, b]) => resolve(a, b, atom, tools, 3));
  const found = recogniser.exact(name);
  if (found) return one(found);
  if (isProse(name, tools)) return one(null);
  if (depth < 3) {
    const amount = byAmount(from, bare.end, tools);
    if (amount) {
      // "Octisalate 5% Water" goes on with a name, "Zinc Oxide 20% Sunscreen" and "… 95 % of natural origin" do not.
      const rest = resolve(amount[1][0], amount[1][1], atom, tools, depth + 1);
      const isName = rest.some((p) => p.found && p.found.how !== 'shape');
      return [...resolve(amount[0][0], amount[0][1], atom, tools, depth + 1), ...(isName ? rest : [])];
    }
    const parts = byAnd(from, bare.end, tools);
    if (parts) {
      return parts.flatMap(([a, b], i) => {
        const made = resolve(a, b, atom, tools, depth + 1);
        if (i === 0 && bare.percent !== null && made[0]) made[0].percent ??= bare.percent;
        return made;
      });
    }
  }
  const whole = fromRun(from, bare.end, 0.999, atom, tools);
  if (whole) return whole;
  const misspelt = name.length <= LONGEST_NAME ? recogniser.near(name) : null;
  if (misspelt) return one(misspelt);
  const head = depth < 3 ? headOf(from, bare.end, tools) : null;
  if (head)
    return resolve(head.start, head.end, atom, tools, 3).map((piece) => ({ ...piece, hasTail: true }));
  const near = name.length <= LONGEST_NAME ? recogniser.lenient(name) : null;
  if (near && near.how !== 'shape') return one(near);
  return fromRun(from, bare.end, 0.72, atom, tools) ?? one(near);
}

/** Several ordinary words, few of them from INCI names: nothing below would find a name in it, and prose is long. */
function isProse(name: string, tools: Tools): boolean {
  const words = name.split(/\s+/, 12);
  return (
    words.length >= 4 &&
    words.every((w) => w.length < 16) &&
    !/[%*&]/.test(name) &&
    knownShare(name.slice(0, 200), tools.index) < 0.35
  );
}

/** "Hydrochloric acid to adjust the pH", "LIMONENECONTIENT DU …": a known name, then words of no name. */
function headOf(start: number, end: number, tools: Tools): { start: number; end: number } | null {
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
function dropAnd(text: string, start: number, end: number, tools: Tools): number {
  const space = text.indexOf(' ', start);
  if (space < 0 || space >= end || space - start > 8) return start;
  const first = /^(?:&|\(?([\p{L}]{1,6})\)?)\s+/u.exec(text.slice(start, Math.min(end, start + 12)));
  if (!first || !(first[1] === undefined || tools.lexicon.isAnd(first[1].toLowerCase()))) return start;
  return start + first[0].length;
}

/** "CI 77491 CI 77492 (Iron Oxides)": every colour index number is an entry of its own, unless brackets hold them together. */
function byColours(start: number, end: number, tools: Tools): [number, number][] | null {
  const stretch = tools.text.slice(start, Math.min(end, start + LONGEST_NAME));
  if (!/^C\.?[Il1]/i.test(stretch)) return null;
  const starts = [...stretch.matchAll(/(?:^|(?<=\d\s+))C\.?[Il1]\.?\s?\d{5}\b/gi)].map(
    (m) => start + m.index,
  );
  return starts.length < 2 ? null : starts.map((s, i) => [s, starts[i + 1] ?? end]);
}

/** "Octisalate 5.0%Water": an amount ends a name. */
function byAmount(start: number, end: number, tools: Tools): [[number, number], [number, number]] | null {
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
function byNote(start: number, end: number, tools: Tools): [number, number][] | null {
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
function byAnd(start: number, end: number, tools: Tools): [number, number][] | null {
  const { text, lexicon, recogniser } = tools;
  if (end - start > 1000) return null;
  const stretch = text.slice(start, end);
  const spans: [number, number][] = [];
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
  const isKnown = ([a, b]: [number, number]) => {
    const bare = stripMarks(text, a, b);
    return recogniser.exact(text.slice(bare.start, bare.end)) !== null;
  };
  const isShort = ([a, b]: [number, number]) =>
    b - a < 90 && text.slice(a, b).trim().split(/\s+/).length <= 6;
  return isBlend || (spans.some(isKnown) && spans.every(isShort)) ? spans : null;
}

/** Names that run together, cut by knowledge; at least `least` of the letters must belong to known names. */
function fromRun(start: number, end: number, least: number, atom: Atom, tools: Tools): Piece[] | null {
  const { text, recogniser } = tools;
  const segments = tools.cutter.cut(text, start, end, Math.min(least, 0.3));
  if (!segments) return null;
  const spans: (Segment & { found: Found | null })[] = [];
  segments.forEach((segment, i) => {
    const upTo = segments[i + 1]?.start ?? end;
    const before = spans.at(-1);
    const span = { start: segment.start, end: upTo, known: segment.known };
    if (before && belongTogether(text, before, span, recogniser)) {
      before.end = span.end;
      before.known ||= span.known;
    } else
      spans.push({
        ...span,
        found: segment.known ? recogniser.exact(text.slice(segment.start, segment.end)) : null,
      });
  });
  const pieces = spans.flatMap((span) => {
    const bare = stripMarks(text, span.start, span.end);
    const name = text.slice(bare.start, bare.end).replace(/[\s/\\-]+$/, '');
    const found = recogniser.exact(name) ?? span.found ?? recogniser.lenient(name);
    const to = bare.start + name.length;
    return to - bare.start > 2
      ? [toPiece(atom, bare.start, to, found, { marks: bare.marks, percent: bare.percent })]
      : [];
  });
  const letters = (p: Piece) => keyOf(text.slice(p.start, p.end)).length;
  const sum = (list: Piece[]) => list.reduce((n, p) => n + letters(p), 0);
  const known = pieces.filter((p) => p.found && p.found.how !== 'shape');
  return known.length >= 2 && sum(known) >= least * sum(pieces) ? pieces : null;
}

/** Segments joined by a slash are synonyms, and so are two names of one ingredient side by side. */
function belongTogether(text: string, a: Segment, b: Segment, recogniser: Recogniser): boolean {
  const left = text.slice(a.start, a.end);
  if (/[/\\]\s*$/.test(left)) return true;
  const foundA = recogniser.exact(left.replace(/[\s-]+$/, ''));
  const foundB = recogniser.exact(text.slice(b.start, b.end).trim());
  if (!foundA || !foundB) return /\s-\s*$/.test(left) && !(a.known && b.known);
  return foundA.name === foundB.name && keyOf(left) !== keyOf(text.slice(b.start, b.end));
}

function toPiece(atom: Atom, start: number, end: number, found: Found | null, more: Partial<Piece>): Piece {
  return {
    start,
    end,
    found,
    border: atom.border,
    newLine: atom.newLine,
    bulleted: atom.bulleted,
    word: null,
    marks: [],
    percent: null,
    hasTail: false,
    ...more,
  };
}
