/** Pieces between two strong borders, weighed: does this stretch read like a part of a list? */
import type { Border } from './atoms.ts';
import type { WordKind } from './lexicon.ts';
import type { Piece, Tools } from './piece.ts';
import { knownShare } from './shape.ts';

export interface Group {
  pieces: Piece[];
  /** What stands before and after it. */
  before: Border;
  after: Border;
  /** The structuring word in front of it, if any. */
  word: WordKind | null;
  /** Where that word ends, or -1. */
  wordEnd: number;
  newLine: boolean;
  bulleted: boolean;
  /** Pieces known by spelling, and by shape only. */
  known: number;
  shaped: number;
  /** Reads like a list, like prose, or like neither. */
  kind: 'list' | 'prose' | 'short';
}

const STRONG = new Set<Border>(['colon', 'line', 'stop', 'blank', 'start', 'open', 'close']);

export function groupPieces(pieces: Piece[], tools: Tools): Group[] {
  const groups: Group[] = [];
  let word: WordKind | null = null;
  let wordBorder: Border | null = null;
  let wordLine = false;
  let wordEnd = -1;
  let current: Group | null = null;
  const close = (after: Border) => {
    if (!current) return;
    current.after = after;
    weigh(current, tools);
    groups.push(current);
    current = null;
  };
  for (const piece of pieces) {
    if (piece.word) {
      close(piece.border);
      // A heading without anything behind it still ends what was before.
      if (word) groups.push(empty(word, wordBorder ?? 'stop', wordEnd));
      word = piece.word;
      wordEnd = piece.end;
      wordBorder = piece.border;
      wordLine = piece.newLine;
      continue;
    }
    if (!current || STRONG.has(piece.border)) {
      close(piece.border);
      current = {
        ...empty(word, wordBorder ?? piece.border, word ? wordEnd : -1),
        newLine: piece.newLine || wordLine,
        bulleted: piece.bulleted,
      };
      word = null;
      wordBorder = null;
      wordLine = false;
    }
    current.pieces.push(piece);
  }
  close('start');
  if (word) groups.push(empty(word, wordBorder ?? 'stop', wordEnd));
  return groups;
}

function empty(word: WordKind | null, before: Border, wordEnd: number): Group {
  return {
    pieces: [],
    before,
    after: 'start',
    word,
    wordEnd,
    newLine: false,
    bulleted: false,
    known: 0,
    shaped: 0,
    kind: 'short',
  };
}

function weigh(group: Group, tools: Tools): void {
  let bad = 0;
  for (const piece of group.pieces) {
    const text = tools.text.slice(piece.start, piece.end);
    if (piece.found && piece.found.how !== 'shape') group.known++;
    else if (piece.found) group.shaped++;
    if (piece.hasTail) bad++;
    if (!piece.found) {
      const words = text.trim().split(/\s+/).length;
      bad += words > 12 ? 3 : words > 6 || (words > 3 && knownShare(text, tools.index) < 0.35) ? 2 : 1;
    }
  }
  const all = group.known + group.shaped + bad;
  const good = group.known + 0.6 * group.shaped;
  const text = tools.text.slice(group.pieces[0]?.start ?? 0, group.pieces.at(-1)?.end ?? 0);
  if (
    all > 0 &&
    good >= 0.5 * all &&
    (group.known > 0 || (group.shaped >= 1 && knownShare(text, tools.index) > 0.75))
  )
    group.kind = 'list';
  // Many short pieces, some of them known: a list in a language or a craft whose names we only know in part.
  else if (
    group.pieces.length >= 5 &&
    group.known >= 3 &&
    good >= 0.3 * group.pieces.length &&
    text.split(/\s+/).length <= 4.5 * group.pieces.length
  ) {
    group.kind = 'list';
  } else if (text.split(/\s+/).length > 5 || group.pieces.length > 2) group.kind = 'prose';
}
