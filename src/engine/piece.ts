/** A piece: the place of one name in a text, or of something that is none. */
import type { Atom, Border } from './atoms.ts';
import type { RunCutter } from './cut-run.ts';
import type { Lexicon, WordKind } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import type { Found, Recogniser } from './recognise.ts';
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
  /** No known name, but its neighbours in the list say that it is one. */
  isAdopted: boolean;
}

/** A text and everything that knows names. */
export interface Tools {
  text: string;
  index: NameIndex;
  recogniser: Recogniser;
  cutter: RunCutter;
  lexicon: Lexicon;
}

/** Makes a piece at a place within an atom. */
export function toPiece(
  atom: Atom,
  start: number,
  end: number,
  found: Found | null,
  more: Partial<Piece>,
): Piece {
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
    isAdopted: false,
    ...more,
  };
}
