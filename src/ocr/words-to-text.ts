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
/** Letters and signs that stand in no words of their own: the recogniser cuts between them where it likes. */
const EAST = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffefー・]/u;
/** A smaller gap, in heights of the line, is none between words. Korean has some, Japanese and Chinese have none. */
const CLOSE = { hangul: 0.3, others: 0.7 };
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
    if (number > 0) text += gap(text, line.words[0]?.text ?? '', wraps[number - 1] ?? false);
    const height = Math.max(...line.words.map(({ top, bottom }) => bottom - top));
    for (const [place, word] of line.words.entries()) {
      const before = line.words[place - 1];
      if (before && !isOne(before, word, height)) text += ' ';
      const said = signs >= MANY && isDot(word.text) ? '•' : word.text;
      words.push({ ...word, text: said, start: text.length, end: text.length + said.length });
      text += said;
    }
  }
  return { text, words };
}

/** Whether nothing stands between two words but the gap between two signs. */
function isOne(a: Word, b: Word, height: number): boolean {
  const ends = a.text.slice(-1) + b.text.slice(0, 1);
  const close = /\p{sc=Hangul}/u.test(ends) ? CLOSE.hangul : CLOSE.others;
  return EAST.test(ends) && b.left - a.right < close * height;
}

function gap(before: string, after: string, isWrapped: boolean): string {
  if (!isWrapped) return '\n';
  if (EAST.test(before.slice(-1)) && EAST.test(after.slice(0, 1))) return '';
  return /[\p{L}\p{N}]-$/u.test(before) ? '' : ' ';
}
