/** Where in the line of a table its key stands. All of it is counted letter by letter, because a look-up makes no text. */

export interface LineKeys {
  /** The key of the line that begins at `line`. */
  of(text: string, line: number): string;
  /** Below 0 where the line's key sorts before `key`, above 0 where behind it, 0 where it begins with it. */
  compare(text: string, line: number, key: string): number;
  /** Whether the line's key is `key`. */
  is(text: string, line: number, key: string): boolean;
  /** Where what the key stands for begins. */
  valueAt(text: string, line: number, key: string): number;
  /** `hashOf` the line's key, and of its last `tail` letters. */
  hashes(text: string, line: number, tail: number): [key: number, tail: number];
}

const TAB = 9;

/** Lines `key<TAB>value`. */
export const writtenKeys: LineKeys = {
  of: (text, line) => text.slice(line, text.indexOf('\t', line)),
  compare(text, line, key) {
    for (let i = 0; i < key.length; i++) {
      const difference = text.charCodeAt(line + i) - key.charCodeAt(i);
      // The tab behind a key is below every letter, as in sorted texts.
      if (difference !== 0) return difference;
    }
    return 0;
  },
  is: (text, line, key) => text.startsWith(key, line) && text.charCodeAt(line + key.length) === TAB,
  valueAt: (_, line, key) => line + key.length + 1,
  hashes(text, line, tail) {
    const end = text.indexOf('\t', line);
    return [hashOf(text, line, end), hashOf(text, Math.max(line, end - tail), end)];
  },
};

/** What a character is in a key: itself in lower case, or 0 where keys leave it out. */
const folded = new Uint8Array(128);
for (const c of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  folded[c.charCodeAt(0)] = c.charCodeAt(0);
  folded[c.toUpperCase().charCodeAt(0)] = c.charCodeAt(0);
}

/** Lines `NAME<TAB>…` whose key is the letters a–z and digits of the name, in lower case: half the size. */
export const impliedKeys: LineKeys = {
  of: (text, line) => compactOf(text.slice(line, text.indexOf('\t', line))),
  compare(text, line, key) {
    let at = line;
    for (let i = 0; i < key.length; i++) {
      let code = text.charCodeAt(at);
      while (code !== TAB && !folded[code]) code = text.charCodeAt(++at);
      if (code === TAB) return -1;
      const difference = (folded[code] as number) - key.charCodeAt(i);
      if (difference !== 0) return difference;
      at++;
    }
    return 0;
  },
  is(text, line, key) {
    if (impliedKeys.compare(text, line, key) !== 0) return false;
    let left = key.length;
    for (let at = line; ; at++) {
      const code = text.charCodeAt(at);
      if (code === TAB) return left === 0;
      if (folded[code] && left-- === 0) return false;
    }
  },
  valueAt: (_, line) => line,
  hashes(text, line, tail) {
    const key = impliedKeys.of(text, line);
    return [hashOf(key, 0, key.length), hashOf(key, Math.max(0, key.length - tail), key.length)];
  },
};

/** The key of a name: the same as `keyOf` for names in ASCII. */
export const compactOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** FNV-1a over UTF-16 code units, its upper half mixed into the lower. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
