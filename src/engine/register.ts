/** The wide list of INCI names: what they are for, and the words they are made of. */
import type { FunctionId } from '../knowledge/schema/index.ts';
import { impliedKeys } from './line-keys.ts';
import { readSortedNames, type SortedNames, sortLines, sortNames } from './sorted-names.ts';

/** Starts a register that was put into tables when the extension was built. */
const TABLES = '#tables\n';
/** Between its parts: the functions, the names, the words. */
const NEXT = '\f';

export interface Register {
  /** By key, which the name implies: `NAME<TAB>codes`. */
  names: SortedNames;
  /** The codes' meanings. */
  functions(codes: string): FunctionId[];
  words: RegisterWords;
}

export interface RegisterWords {
  has(word: string): boolean;
  /** Whether some name begins with the word. */
  startsNames(word: string): boolean;
  /** How many names end with the word, counted up to `MOST_COUNTED`. */
  ends(word: string): number;
  /** Whether the two stand side by side in some name, with one space between them. */
  hasPair(a: string, b: string): boolean;
}

const MOST_COUNTED = 10;

/** Reads `register.txt` as it stands in the folder, or what `makeTables` made of it. */
export function readRegister(text: string): Register {
  const [head = '', names = '', words = ''] = (text.startsWith(TABLES) ? text : makeTables(text))
    .slice(TABLES.length)
    .split(NEXT);
  const functionOf = new Map(head.split(' ').map((pair) => [pair.charAt(0), pair.slice(2) as FunctionId]));
  return {
    names: readSortedNames(names, impliedKeys),
    functions: (codes) => [...codes].flatMap((code) => functionOf.get(code) ?? []),
    words: readWords(readSortedNames(words)),
  };
}

/** A line of the words: `word<TAB>how many names it ends<TAB>1 if it starts one<TAB>,words,that,follow,it,`. */
function readWords(table: SortedNames): RegisterWords {
  const known = new Map<string, string[] | null>();
  const find = (word: string): string[] | null => {
    let line = known.get(word);
    if (line === undefined) {
      line = table.find(word)?.split('\t') ?? null;
      if (known.size < 5000) known.set(word, line);
    }
    return line;
  };
  return {
    has: (word) => find(word) !== null,
    startsNames: (word) => find(word)?.[1] === '1',
    ends: (word) => Number(find(word)?.[0] ?? 0),
    hasPair: (a, b) => find(a)?.[2]?.includes(`,${b},`) ?? false,
  };
}

/** Done when the extension is built: sorting would cost every start of the background a tenth of a second. */
export function makeTables(text: string): string {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  // One replacement over the whole register is several times faster than a key per line; it holds plain letters only.
  const compact = lines
    .join('\n')
    .toLowerCase()
    .replace(/[^a-z0-9\t\n]+/g, '')
    .split('\n');
  const names = new Map<string, string>();
  for (const [i, line] of lines.entries()) {
    const key = compact[i]?.slice(0, Math.max(0, compact[i].indexOf('\t')));
    if (key) names.set(key, line);
  }
  return TABLES + [head, sortLines(names), sortNames(collectWords(lines))].join(NEXT);
}

/** Words of all INCI names. Numbers and marks are no words. */
function collectWords(lines: string[]): [word: string, line: string][] {
  const words = new Map<string, { last: number; isFirst: boolean; next: Set<string> }>();
  const about = (word: string) => {
    const known = words.get(word) ?? { last: 0, isFirst: false, next: new Set() };
    words.set(word, known);
    return known;
  };
  for (const line of lines) {
    const name = line.toLowerCase().split('\t')[0] as string;
    const parts = name.match(/[a-z]+/g) ?? [];
    for (const word of parts) about(word);
    if (parts[0]) about(parts[0]).isFirst = true;
    const end = parts.at(-1);
    if (end) about(end).last += 1;
    for (const run of name.match(/[a-z]+(?: [a-z]+)+/g) ?? []) {
      const side = run.split(' ');
      for (let i = 1; i < side.length; i++) about(side[i - 1] as string).next.add(side[i] as string);
    }
  }
  return [...words].map(([word, { last, isFirst, next }]) => [
    word,
    `${Math.min(last, MOST_COUNTED)}\t${isFirst ? 1 : 0}\t${next.size ? `,${[...next].join()},` : ''}`,
  ]);
}
