/** Finds any of many phrases in a text in one pass. */
import { fold } from './normalize.ts';
import { once } from './once.ts';

export interface Phrase<T> {
  start: number;
  end: number;
  value: T;
}

/** Phrases in a folded text, in order. */
export type PhraseFinder<T> = (folded: string, unfolded?: string) => Phrase<T>[];

/** Letters beyond Latin ones and its accents; Vietnamese letters and punctuation stand between them. */
const OTHER_SCRIPT = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\uffff]/;
const HEAD = 4;
/** What a place may be the start of. */
const LONG = 1;
const SHORT = 2;
/** Shorter words glued to others are parts of them. */
const SHORTEST_GLUED = 5;
const LETTER = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: a phrase may start and end anywhere. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const ASCII_LETTER = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  ASCII_LETTER[c.charCodeAt(0)] = 1;

/**
 * Makes a finder of phrases at word borders; the longest wins, each place counts once. Earlier entries win over later ones.
 * The text given to the finder must be folded (lower case, no accents). With the unfolded text beside it, words are also
 * found where they are glued to their neighbours: "BenzoateHow to use", "IngredientsAqua".
 */
export function makePhraseFinder<T>(entries: Iterable<readonly [string, T]>): PhraseFinder<T> {
  const all = [...entries];
  // Most texts are in Latin letters: the phrases that cannot stand in them wait until one comes that is not.
  const inLatin = once(() => buildFinder(all.filter(([phrase]) => !OTHER_SCRIPT.test(phrase))));
  const inAny = once(() => buildFinder(all));
  return (folded, unfolded) => (OTHER_SCRIPT.test(folded) ? inAny() : inLatin())(folded, unfolded);
}

function buildFinder<T>(all: (readonly [string, T])[]): PhraseFinder<T> {
  const known = new Set<string>();
  const long = new Map<string, { phrase: string; value: T }[]>();
  const short = new Map<string, { phrase: string; value: T }[]>();
  // Folding everything at once is many times faster than word by word.
  const folded = fold(
    all
      .map(([word]) => word.replaceAll('\n', ' '))
      .join('\n')
      .normalize('NFC'),
  ).split('\n');
  for (const [i, [, value]] of all.entries()) {
    const phrase = (folded[i] ?? '').trim();
    if (!phrase || known.has(phrase)) continue;
    known.add(phrase);
    const byHead = phrase.length < HEAD ? short : long;
    const head = phrase.slice(0, HEAD);
    const list = byHead.get(head);
    if (list) list.push({ phrase, value });
    else byHead.set(head, [{ phrase, value }]);
  }
  for (const list of long.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);

  // Most places rule themselves out by their first letters, without asking a map.
  const starts = new Uint8Array(0x10000);
  for (const phrase of known) {
    if (phrase.length >= HEAD) starts[headAt(phrase, 0)] = (starts[headAt(phrase, 0)] as number) | LONG;
    else if (phrase.length > 1) starts[pairAt(phrase, 0)] = (starts[pairAt(phrase, 0)] as number) | SHORT;
    else
      for (let c = 0; c < 256; c++) {
        const pair = ((phrase.charCodeAt(0) & 255) << 8) | c;
        starts[pair] = (starts[pair] as number) | SHORT;
      }
  }
  const mayBeLong = (text: string, i: number) => ((starts[headAt(text, i)] as number) & LONG) !== 0;
  const mayBeShort = (text: string, i: number) => ((starts[pairAt(text, i)] as number) & SHORT) !== 0;

  const findAt = (text: string, i: number, unfolded: string | undefined, isGlued: boolean) => {
    for (const candidate of mayBeLong(text, i) ? (long.get(text.slice(i, i + HEAD)) ?? []) : []) {
      if (isGlued && candidate.phrase.length < SHORTEST_GLUED) continue;
      const end = i + candidate.phrase.length;
      if (fits(text, i, candidate.phrase)) return candidate;
      if (unfolded && isJoint(unfolded, end) && text.startsWith(candidate.phrase, i)) return candidate;
    }
    if (isGlued || !mayBeShort(text, i)) return undefined;
    for (let n = HEAD - 1; n > 0; n--) {
      const candidate = short.get(text.slice(i, i + n))?.[0];
      if (candidate && candidate.phrase.length === n && fits(text, i, candidate.phrase)) return candidate;
    }
    return undefined;
  };
  return (text, unfolded) => {
    const phrases: Phrase<T>[] = [];
    let wasLetter = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isLetter = code < 128 ? ASCII_LETTER[code] === 1 : LETTER.test(text.charAt(i));
      const isGlued = wasLetter && isLetter && unfolded !== undefined && isJoint(unfolded, i);
      const mayStart =
        code !== 32 && (!wasLetter || isGlued || (code >= 0xe00 && UNSPACED.test(text.charAt(i))));
      wasLetter = isLetter;
      if (!mayStart) continue;
      const found = findAt(text, i, unfolded, isGlued);
      if (!found) continue;
      phrases.push({ start: i, end: i + found.phrase.length, value: found.value });
      i += found.phrase.length - 1;
      wasLetter = isLetterAt(text, i);
    }
    return phrases;
  };
}

/** Letters of scripts that know no capitals: Hebrew, Arabic. */
const CASELESS = /[\u0590-\u07ff]/;

/** A small letter, then a capital or another script: two words glued together. */
function isJoint(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const last = text.charCodeAt(i - 1);
  if (code < 128 && last < 128) return last >= 97 && last <= 122 && code >= 65 && code <= 90;
  const before = text.charAt(i - 1);
  const after = text.charAt(i);
  if (before !== before.toUpperCase()) return after !== after.toLowerCase() || CASELESS.test(after);
  return /\d/.test(before) && CASELESS.test(after);
}

/** A number for the first `HEAD` characters; others may share it. */
function headAt(text: string, i: number): number {
  let hash = 0;
  for (let k = 0; k < HEAD; k++) hash = (Math.imul(hash, 37) + text.charCodeAt(i + k)) & 0xffff;
  return hash;
}

function pairAt(text: string, i: number): number {
  return ((text.charCodeAt(i) & 255) << 8) | (text.charCodeAt(i + 1) & 255);
}

function fits(text: string, at: number, phrase: string): boolean {
  if (!text.startsWith(phrase, at)) return false;
  // "key ingredientspurified water": a heading of several words may be glued to what follows at the very start.
  if (at === 0 && phrase.length > 10 && phrase.includes(' ')) return true;
  const last = phrase.charAt(phrase.length - 1);
  return !LETTER.test(last) || UNSPACED.test(last) || !isLetterAt(text, at + phrase.length);
}

function isLetterAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 128 ? ASCII_LETTER[code] === 1 : LETTER.test(text.charAt(i));
}
