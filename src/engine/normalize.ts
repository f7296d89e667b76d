/** Undoes what encodings, editors and PDF makers did to a text, and remembers where everything stood. */
import { decodeEntityAt } from './entities.ts';
import { replaceLookalikes } from './lookalikes.ts';

/** A text ready for reading. `at[i]` is the offset in the original of character `i`; `at` is null when nothing moved. */
export interface Normal {
  text: string;
  /** `text` in lower case without accents, character by character: for finding words. */
  folded: string;
  at: Int32Array | null;
  original: string;
}

const CLEAN = /^(?:[\x20-\x25\x27-\x3b\x3d-\x7e\n]|&(?![a-z#]))*$/i;
const DROPPED = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u061c]|[\ufe0e-\ufe0f]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/;
const BREAK = /[\r\v\f\u0085\u2028\u2029]/;
const ONE_TO_ONE: Record<string, string> = {};
for (const [to, from] of [
  ['-', '‐‑‒–—―−﹘﹣－'],
  ["'", '’‘ʼ`´′'],
  ['"', '“”„«»″'],
  [',', '，、،﹐､٬'],
  [';', '；؛'],
  [':', '：'],
  ['.', '。｡'],
  ['•', '●○◎∙⋅·◦▪■□▲△▼▽♦◆◇‣⁃・･•▸►▶✓✔☑⦁❖★☆'],
  ['(', '（'],
  [')', '）'],
  ['[', '【「［〔〈《≪＜『'],
  [']', '】」］〕〉》≫＞』'],
  ['/', '／⁄∕'],
  ['%', '％﹪٪'],
  ['*', '＊∗⁎﹡✱'],
  ['+', '＋'],
  ['|', '｜¦'],
  ['\\', '＼'],
  ['&', '＆'],
] as const)
  for (const c of from) ONE_TO_ONE[c] = to;

/** Block and inline tags that shops leave in text fields; any other "<…>" is kept as it stands. */
const TAG = /^<\/?(br|p|li|ul|ol|div|tr|td|h[1-6]|b|i|u|em|strong|span|sup|sub|font|a)\b[^<>]{0,200}>/i;
const ESCAPED_TAG =
  /^&(?:amp;){0,3}lt;\/?(br|p|li|ul|ol|div|tr|td|h[1-6]|b|i|u|em|strong|span|sup|sub|font|a)\b[^<>&]{0,200}&(?:amp;){0,3}gt;/i;
const INLINE = /^(?:b|i|u|em|strong|span|sup|sub|font|a)$/i;

/** Characters that stay as they are, looked up for every one of a text. */
const IS_KEPT = new Uint8Array(0x10000);
for (let code = 0x20; code < 0x7f; code++) if (!'&<-'.includes(String.fromCharCode(code))) IS_KEPT[code] = 1;
IS_KEPT[10] = 1;
const NOT_ASCII = /[^\0-\x7f]/;

/** Normalises a text. Linear; the result maps back to the original through `originalOffset`. */
export function normalize(original: string): Normal {
  if (CLEAN.test(original) && !isLetterSpaced(original)) {
    return { text: original, folded: original.toLowerCase(), at: null, original };
  }
  let text = '';
  let n = 0;
  // A ligature becomes up to three characters; nothing else grows.
  const at = new Int32Array(3 * original.length + 1);
  const push = (c: string, from: number) => {
    for (let k = 0; k < c.length; k++) at[n++] = from;
    text += c;
  };
  for (let i = 0; i < original.length; ) {
    const from = i;
    while (i < original.length && IS_KEPT[original.charCodeAt(i)] === 1) at[n++] = i++;
    if (i > from) text += original.slice(from, i);
    if (i >= original.length) break;
    const c = original.charAt(i);
    const code = c.charCodeAt(0);
    if (c === '&') {
      const tag = ESCAPED_TAG.exec(original.slice(i, i + 260));
      if (tag) {
        if (!INLINE.test(tag[1] ?? '')) push('\n', i);
        i += tag[0].length;
        continue;
      }
      const entity = decodeEntityAt(original, i);
      push(ONE_TO_ONE[entity.text] ?? entity.text, i);
      i = entity.end;
    } else if (c === '<') {
      const tag = TAG.exec(original.slice(i, i + 220));
      if (tag && !INLINE.test(tag[1] ?? '')) push('\n', i);
      if (!tag) push(c, i);
      i += tag ? tag[0].length : 1;
    } else if (c === '\r' && original.charAt(i + 1) === '\n') i++;
    else if (c === '-' && /^\n[ \t]*[a-z]/.test(original.slice(i + 1, i + 40))) {
      // A name hyphenated at the end of a line goes on at the next one.
      push('-', i);
      i += 1 + (/^\s*/.exec(original.slice(i + 1, i + 40))?.[0].length ?? 0);
    } else if (code < 0x80) {
      push(BREAK.test(c) ? '\n' : c === '\t' ? ' ' : c, i);
      i++;
    } else {
      const full = code >= 0xd800 && code <= 0xdbff && i + 1 < original.length ? original.slice(i, i + 2) : c;
      push(plainChar(full, original, i), i);
      i += full.length;
    }
  }
  const spaced = isLetterSpaced(original) ? closeUp(text, at) : { text, at: at.slice(0, n) };
  const plain = replaceLookalikes(spaced.text);
  const map = new Int32Array(plain.length + 1);
  map.set(spaced.at.subarray(0, plain.length));
  map[plain.length] = original.length;
  return { text: plain, folded: fold(plain), at: map, original };
}

/** Offset in the original text of character `i` of the normal one; `end` offsets are those of the character after. */
export function originalOffset(normal: Normal, i: number): number {
  return normal.at ? (normal.at[i] ?? normal.original.length) : i;
}

/** End offset in the original of a span that ends before character `i`: dropped characters after it are left out. */
export function originalEnd(normal: Normal, i: number): number {
  if (!normal.at || i === 0) return i;
  const start = normal.at[i - 1] ?? 0;
  const next = normal.at[i] ?? normal.original.length;
  if (next <= start) return next;
  const width = Math.min(next - start, 2);
  const c = normal.original.codePointAt(start) ?? 0;
  // An entity or tag spans more than its character; anything else is one or two units wide.
  if (normal.original.charAt(start) === '&') return next;
  return start + (c > 0xffff ? width : 1);
}

function plainChar(c: string, text: string, i: number): string {
  if (DROPPED.test(c)) return '';
  if (SPACE.test(c)) return ' ';
  if (BREAK.test(c)) return '\n';
  if (c === '¬') return '';
  if (c === '·' && /[lL]/.test(text.charAt(i - 1)) && /[lL]/.test(text.charAt(i + 1))) return '';
  const same = ONE_TO_ONE[c];
  if (same) return same;
  if (c === 'ı') return 'i';
  if (c === 'İ') return 'I';
  const code = c.charCodeAt(0);
  if (
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0xff66 && code <= 0xff9d)
  )
    return c.normalize('NFKC');
  return c;
}

const PLAIN_LETTER: Record<string, string> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
/** What every character folds to, filled as they come; 0 where nobody asked yet. */
const folds = new Uint16Array(0x10000);
/** As many as may be given to a function at once. */
const AT_ONCE = 4096;

/** Lower case without accents, one character in, one out: offsets stay valid. */
export function fold(text: string): string {
  const plain = NOT_ASCII.test(text) ? foldChars(text) : text;
  const lower = plain.toLowerCase();
  return lower.length === text.length ? lower : plain;
}

function foldChars(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code < 0x80 ? code : folds[code] || foldCode(code);
  }
  if (codes.length <= AT_ONCE) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let folded = '';
  for (let i = 0; i < codes.length; i += AT_ONCE)
    folded += String.fromCharCode.apply(null, codes.subarray(i, i + AT_ONCE) as unknown as number[]);
  return folded;
}

/** Halves of pairs stand for themselves. */
function foldCode(code: number): number {
  const c = String.fromCharCode(code);
  const base = PLAIN_LETTER[c] ?? c.normalize('NFD').charAt(0).toLowerCase();
  const folded = base.length === 1 && !/[\u3040-\u30ff\uac00-\ud7af]/.test(c) ? base : c;
  folds[code] = folded.charCodeAt(0);
  return folds[code] as number;
}

/** "G L Y C E R I N ,  W A T E R": most words are single letters. */
function isLetterSpaced(text: string): boolean {
  if (!/^\s*\S \S \S \S /.test(text.slice(0, 60))) return false;
  const words = text.slice(0, 2000).split(/\s+/);
  return words.filter((w) => w.length <= 1).length > 0.7 * words.length;
}

/** Takes the single spaces out and leaves the wider ones, which stand between words. */
function closeUp(text: string, at: Int32Array): { text: string; at: Int32Array } {
  const kept: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const isSingleSpace = text[i] === ' ' && text[i - 1] !== ' ' && text[i + 1] !== ' ';
    if (!isSingleSpace) kept.push(i);
  }
  return { text: kept.map((i) => text[i]).join(''), at: Int32Array.from(kept, (i) => at[i] ?? 0) };
}
