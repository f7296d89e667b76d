/** Recognised words as a text the engine reads, and the way back from a place in it to the words. */
import { findWraps } from './find-wraps.ts';
import type { Line, Word } from './tesseract.ts';

export interface ReadWord extends Word {
  /** Place in the text, UTF-16 code units. */
  start: number;
  end: number;
  /** A person has said what it is. */
  isSettled?: boolean;
}

/** Signs that a dot or star between names is taken for. */
const SIGNS = /^[+*«»°·•‣∙¢®©@~=_'"‘’“”^|-]{1,2}$/;
/** Letters it is taken for, where the list has dots anyway. */
const LETTERS = /^[eoc]$/;
/** So many signs that the list must be set with dots. */
const MANY = 3;

/**
 * Words as they stand. A line that goes on in the next because it was full is joined to it, at a hyphen without a space;
 * other ends of lines stay. Lonely signs between words are made the dots they were.
 */
export function wordsToText(all: Line[]): { text: string; words: ReadWord[] } {
  const lines = all.filter(({ words }) => words.length > 0);
  const signs = lines.flatMap((line) => line.words).filter(({ text }) => SIGNS.test(text)).length;
  const isDot = (text: string) => SIGNS.test(text) || LETTERS.test(text);
  const wraps = findWraps(lines);
  let text = '';
  const words: ReadWord[] = [];
  for (const [number, line] of lines.entries()) {
    if (number > 0) text += gap(text, wraps[number - 1] ?? false);
    for (const [place, word] of line.words.entries()) {
      if (place > 0) text += ' ';
      const said = signs >= MANY && isDot(word.text) ? '•' : word.text;
      words.push({ ...word, text: said, start: text.length, end: text.length + said.length });
      text += said;
    }
  }
  return { text, words };
}

function gap(before: string, isWrapped: boolean): string {
  if (!isWrapped) return '\n';
  return /[\p{L}\p{N}]-$/u.test(before) ? '' : ' ';
}
