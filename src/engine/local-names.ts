/** Names in the languages of the shops, by compact key. */
import { foldAccents, keysOf, spellingOf } from './key.ts';
import { readSortedNames, type SortedNames, sortNames } from './sorted-names.ts';

/** Starts the table that all files were put into when the extension was built. */
const TABLE = '#table ';

const OTHER_SCRIPT = /[\u0370-\u2fff\u3040-\ud7af]{3,}/g;

export interface LocalNames {
  /** By key: the number of an INCI name, and after `=` how the name is spelled where accents tell names apart. */
  names: SortedNames;
  /** The INCI name a key stands for. */
  inci(key: string): string | undefined;
  /** How the name of a key is spelled, in files where accents tell names apart. */
  spelling(key: string): string | undefined;
  /** Words of names in other scripts than Latin: Latin ones ("huile", "sal") are words of every shop's prose. */
  words(): string[];
}

/**
 * Reads the files: lines of `name<TAB>INCI` in each, or one table made of all. `strict` holds the languages whose accents
 * make other words. The first of two equal keys wins.
 */
export function readLocalNames(files: Record<string, string>, strict: ReadonlySet<string>): LocalNames {
  const table = Object.values(files).find((file) => file.startsWith(TABLE)) ?? makeNameTable(files, strict);
  const [words, incis, names] = cutTable(table);
  const sorted = readSortedNames(names);
  let list: string[] | null = null;
  return {
    names: sorted,
    inci(key) {
      const value = sorted.find(key);
      if (value === undefined) return undefined;
      list ??= incis.split('\t');
      return list[Number.parseInt(value, 36)];
    },
    spelling: (key) => sorted.find(key)?.split('=', 2)[1],
    words: () => words.split(' ').filter(Boolean),
  };
}

function cutTable(table: string): [words: string, incis: string, names: string] {
  const first = table.indexOf('\n');
  const second = table.indexOf('\n', first + 1);
  return [table.slice(TABLE.length, first), table.slice(first + 1, second), table.slice(second + 1)];
}

/** Words of other scripts, then all INCI names once, then the names: a line of each, and a line for each name. */
export function makeNameTable(files: Record<string, string>, strict: ReadonlySet<string>): string {
  const incis = new Map<string, number>();
  const names = new Map<string, string>();
  for (const [path, file] of Object.entries(files))
    for (const { key, inci, spelling } of readRows(file, strict.has(tagOf(path)))) {
      if (names.has(key)) continue;
      const number = incis.get(inci) ?? incis.size;
      incis.set(inci, number);
      names.set(key, number.toString(36) + (spelling ? `=${spelling}` : ''));
    }
  const words = new Set(Object.values(files).flatMap((file) => foldAccents(file).match(OTHER_SCRIPT) ?? []));
  return `${TABLE}${[...words].join(' ')}\n${[...incis.keys()].join('\t')}\n${sortNames(names)}`;
}

/** The language a file is named after: "vi". */
export const tagOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

interface Row {
  key: string;
  inci: string;
  spelling?: string;
}

/** The rows of a file as it stands in the folder; with spellings where accents make other words (`isStrict`). */
function readRows(file: string, isStrict: boolean): Row[] {
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
