/** Names in the languages of the shops, by compact key. */
import { foldAccents, keysOf, spellingOf } from './key.ts';

/** Starts a file whose keys were made when the extension was built; words of other scripts follow on the line. */
export const KEYED = '#keyed ';

const OTHER_SCRIPT = /[\u0370-\u2fff\u3040-\ud7af]{3,}/g;

export interface LocalNames {
  /** The INCI name a key stands for. */
  inci(key: string): string | undefined;
  keys(): Iterable<string>;
  /** How the name of a key is spelled, in files where accents tell names apart. */
  spelling(key: string): string | undefined;
  /** Words of names in other scripts than Latin: Latin ones ("huile", "sal") are words of every shop's prose. */
  words(): string[];
}

/**
 * Reads the files: lines of `name<TAB>INCI`, or those that were keyed at build time. `strict` holds the languages whose
 * accents make other words. The first of two equal keys wins.
 */
export function readLocalNames(files: Record<string, string>, strict: ReadonlySet<string>): LocalNames {
  const all = Object.values(files);
  const known = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const [path, file] of Object.entries(files)) {
    if (file.startsWith(KEYED)) addKeyed(file, known, spellings);
    else addRaw(readRows(file, strict.has(tagOf(path))), known, spellings);
  }
  return {
    inci: (key) => known.get(key),
    keys: () => known.keys(),
    spelling: (key) => spellings.get(key),
    words: () => all.flatMap((file) => wordsOf(file)),
  };
}

function addKeyed(file: string, known: Map<string, string>, spellings: Map<string, string>): void {
  for (const line of file.slice(file.indexOf('\n') + 1).split('\n')) {
    const [inci, ...names] = line.split('\t');
    for (const name of names) {
      const [key = '', spelling] = name.split('=', 2);
      if (!inci || known.has(key)) continue;
      known.set(key, inci);
      if (spelling) spellings.set(key, spelling);
    }
  }
}

function addRaw(rows: Row[], known: Map<string, string>, spellings: Map<string, string>): void {
  for (const { key, inci, spelling } of rows) {
    if (known.has(key)) continue;
    known.set(key, inci);
    if (spelling) spellings.set(key, spelling);
  }
}

/** The language a file is named after: "vi". */
export const tagOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

interface Row {
  key: string;
  inci: string;
  spelling?: string;
}

/** The rows of a file as it stands in the folder; with spellings where accents make other words (`isStrict`). */
export function readRows(file: string, isStrict: boolean): Row[] {
  const rows = file
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.split('\t', 2) as [string, string]);
  const keys = keysOf(rows.map(([name]) => name));
  return rows.flatMap(([name, inci], i) => {
    const key = keys[i];
    return key ? [{ key, inci: inci.trim(), ...(isStrict ? { spelling: spellingOf(name) } : {}) }] : [];
  });
}

function wordsOf(file: string): string[] {
  if (!file.startsWith(KEYED)) return otherScriptWords(foldAccents(file));
  return file.slice(KEYED.length, file.indexOf('\n')).split(' ').filter(Boolean);
}

/** The different words of a folded text that are not written in Latin letters. */
export function otherScriptWords(folded: string): string[] {
  return [...new Set(folded.match(OTHER_SCRIPT) ?? [])];
}
