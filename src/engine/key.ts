/** Compact keys: what two spellings of one name have in common. */

const PLAIN_LINES = /^[\x20-\x7e\n]*$/;
const NOT_NAME_ASCII = /[^a-z0-9\n]+/g;
const NOT_NAME_LINES = /[^\p{L}\p{N}\p{M}\n]+/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const LATIN_EXTRA: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const EXTRA = /[ßæœøłđðþı]/g;
/** Accents of Latin, Greek and Cyrillic, and Arabic and Hebrew vowel signs; Thai and Indic vowels carry meaning and stay. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652\u0591-\u05c7]/g;
const NOT_NAME = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * The letters and digits of a name, lower case, without accents, spaces and punctuation.
 * "PEG/PPG-18/18 Dimethicone", "Peg/Ppg 18/18 dimethicone" and "PEGPPG-18/18DIMETHICONE" give the same key.
 */
export function keyOf(text: string): string {
  if (PLAIN.test(text)) return compactAscii(text);
  return foldAccents(text).replace(NOT_NAME, '');
}

/** The keys of many names at once: one pass over all of them is several times faster than one each. */
export function keysOf(names: string[]): string[] {
  const text = names.map((name) => (name.includes('\n') ? name.replaceAll('\n', ' ') : name)).join('\n');
  const folded = PLAIN_LINES.test(text) ? text.toLowerCase() : foldAccents(text);
  return folded.replace(PLAIN_LINES.test(text) ? NOT_NAME_ASCII : NOT_NAME_LINES, '').split('\n');
}

/** The letters and digits of a name with their accents, lower case: "Dầu Dừa" → "dầudừa". */
export function spellingOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(NOT_NAME, '');
}

/** Lower case without accents; punctuation and spaces stay. */
export function foldAccents(text: string): string {
  if (PLAIN_LINES.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(EXTRA, (c) => LATIN_EXTRA[c] ?? c);
}

/** Hand-written because it runs for every item of every list. */
function compactAscii(text: string): string {
  let out = '';
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const isPart = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
    if (isPart && from < 0) from = i;
    if (!isPart && from >= 0) {
      out += text.slice(from, i);
      from = -1;
    }
  }
  if (from === 0) out = text;
  else if (from > 0) out += text.slice(from);
  return out.toLowerCase();
}
