/** Every name we know, by its compact key. Built once; the slower parts (words, lengths) only when first needed. */
import type { FunctionId, Ingredient } from '../knowledge/schema/index.ts';
import { foldAccents, keyOf, keysOf } from './key.ts';
import { titleCase } from './title-case.ts';
import type { Knowledge } from './types.ts';

/** What a name leads to. */
export interface Entry {
  /** INCI name in title case. */
  name: string;
  ingredient: Ingredient | null;
  functions: FunctionId[];
}

export interface NameIndex {
  /** The entry of an exact key. */
  find(key: string): Entry | undefined;
  has(key: string): boolean;
  /** Every key, for indexes built on top. */
  keys(): Iterable<string>;
  /** Words that occur in INCI names, lower case, without accents. */
  hasWord(word: string): boolean;
  /** Whether the word only ever ends or continues INCI names: "copolymer" or "extract" alone is the rest of a name. */
  onlyContinues(word: string): boolean;
  /** Whether many INCI names end with the word. */
  endsNames(word: string): boolean;
  /** Whether some INCI name begins with the word. */
  startsNames(word: string): boolean;
  /** Whether the two words stand side by side in some INCI name. */
  hasPair(a: string, b: string): boolean;
}

/** Builds the index of curated names, the register and local names. Curated names win, then the register. */
export function buildNameIndex(knowledge: Knowledge): NameIndex {
  const curated = readCurated(knowledge.ingredients);
  const register = readRegister(knowledge.register);
  const local = readLocalNames(knowledge.names);
  const entries = new Map<string, Entry>();

  const make = (key: string): Entry | undefined => {
    const ingredient = curated.get(key);
    if (ingredient) return { name: ingredient.inci, ingredient, functions: ingredient.functions };
    const line = register.lineOf.get(key);
    if (line !== undefined)
      return { name: titleCase(register.name(line)), ingredient: null, functions: register.functions(line) };
    const inci = local.get(key);
    if (inci === undefined) return undefined;
    const target = keyOf(inci);
    const known = target === key ? undefined : find(target);
    return known ?? { name: titleCase(inci), ingredient: null, functions: [] };
  };
  const find = (key: string): Entry | undefined => {
    const cached = entries.get(key);
    if (cached) return cached;
    const entry = make(key);
    if (entry) entries.set(key, entry);
    return entry;
  };
  let words: ReturnType<typeof collectWords> | null = null;
  const readWords = () => {
    words ??= collectWords(knowledge);
    return words;
  };
  return {
    find,
    has: (key) => curated.has(key) || register.lineOf.has(key) || local.has(key),
    *keys() {
      yield* curated.keys();
      yield* register.lineOf.keys();
      yield* local.keys();
    },
    hasWord: (word) => readWords().all.has(word),
    endsNames: (word) => (readWords().last.get(word) ?? 0) >= 10,
    startsNames: (word) => readWords().first.has(word),
    hasPair: (a, b) => {
      const found = readWords();
      found.pairs ??= collectPairs(found.lines);
      return found.pairs.has(`${a} ${b}`);
    },
    onlyContinues: (word) => (readWords().last.get(word) ?? 0) >= 3 && !readWords().first.has(word),
  };
}

function readRegister(text: string) {
  const head = text.slice(0, Math.max(0, text.indexOf('\n')));
  const functionOf = new Map<string, FunctionId>();
  for (const pair of head.split(' ')) functionOf.set(pair.charAt(0), pair.slice(2) as FunctionId);
  let lines: string[] | null = null;
  const lineOf = new Map<string, number>();
  // One replacement over the whole register is several times faster than a key per line; it holds plain letters only.
  const compact = text
    .toLowerCase()
    .replace(/[^a-z0-9\t\n]+/g, '')
    .split('\n');
  for (let i = 1; i < compact.length; i++) {
    const line = compact[i] ?? '';
    const tab = line.indexOf('\t');
    if (tab > 0) lineOf.set(line.slice(0, tab), i);
  }
  const parts = (line: number) => {
    lines ??= text.split('\n');
    return (lines[line] ?? '').split('\t');
  };
  return {
    lineOf,
    name: (line: number) => parts(line)[0] ?? '',
    functions: (line: number) => [...(parts(line)[1] ?? '')].flatMap((c) => functionOf.get(c) ?? []),
  };
}

/** Own INCI names first, so that nobody's synonym takes another's name. */
function readCurated(ingredients: Ingredient[]): Map<string, Ingredient> {
  const curated = new Map<string, Ingredient>();
  const own = keysOf(ingredients.map((ingredient) => ingredient.inci));
  own.forEach((key, i) => {
    if (key) curated.set(key, ingredients[i] as Ingredient);
  });
  const owners = ingredients.flatMap((ingredient) => (ingredient.names ?? []).map(() => ingredient));
  const names = keysOf(ingredients.flatMap((ingredient) => (ingredient.names ?? []).map((n) => n.name)));
  owners.forEach((ingredient, i) => {
    const key = names[i];
    if (key && !curated.has(key)) curated.set(key, ingredient);
  });
  return curated;
}

function readLocalNames(files: Record<string, string>): Map<string, string> {
  const rows = Object.values(files).flatMap((file) =>
    file.split('\n').filter((line) => line.includes('\t') && !line.startsWith('#')),
  );
  const keys = keysOf(rows.map((line) => line.slice(0, line.indexOf('\t'))));
  const local = new Map<string, string>();
  rows.forEach((line, i) => {
    const key = keys[i];
    const inci = line
      .slice(line.indexOf('\t') + 1)
      .split('\t', 1)[0]
      ?.trim();
    if (key && inci && !local.has(key)) local.set(key, inci);
  });
  return local;
}

const OTHER_SCRIPT = /[\u0370-\u2fff\u3040-\ud7af]{3,}/g;

/** Words of all INCI names. Numbers and marks are no words. */
function collectWords(knowledge: Knowledge) {
  const all = new Set<string>();
  const first = new Set<string>();
  const last = new Map<string, number>();
  const lines = knowledge.register
    .slice(knowledge.register.indexOf('\n'))
    .toLowerCase()
    .replace(/\t[^\n]*/g, '')
    .split('\n');
  for (const line of lines) {
    const words = line.match(/[a-z]+/g);
    if (!words) continue;
    first.add(words[0] as string);
    const end = words[words.length - 1] as string;
    last.set(end, (last.get(end) ?? 0) + 1);
    for (const word of words) all.add(word);
  }
  // Latin ones ("huile", "sal") are words of every shop's prose.
  for (const file of Object.values(knowledge.names)) {
    for (const word of foldAccents(file).match(OTHER_SCRIPT) ?? []) all.add(word);
  }
  for (const ingredient of knowledge.ingredients) {
    for (const word of ingredient.inci.toLowerCase().match(/[a-z]+/g) ?? []) all.add(word);
  }
  return { all, first, last, lines, pairs: null as Set<string> | null };
}

/** Neighbouring words in INCI names, as "a b". Only needed for names that run together. */
function collectPairs(lines: string[]): Set<string> {
  const pairs = new Set<string>();
  for (const line of lines) {
    for (const run of line.match(/[a-z]+(?: [a-z]+)+/g) ?? []) {
      const words = run.split(' ');
      for (let i = 1; i < words.length; i++) pairs.add(`${words[i - 1]} ${words[i]}`);
    }
  }
  return pairs;
}
