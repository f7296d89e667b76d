/** Every name we know, by its compact key. Built once; the slower parts (words, lengths) only when first needed. */
import type { FunctionId, Ingredient } from '../knowledge/schema/index.ts';
import { keyOf, keysOf, spellingOf } from './key.ts';
import { readLocalNames } from './local-names.ts';
import { titleCase } from './title-case.ts';
import type { Knowledge } from './types.ts';

/** What a name leads to. */
export interface Entry {
  /** INCI name in title case. */
  name: string;
  ingredient: Ingredient | null;
  functions: FunctionId[];
  /** Set where accents tell names apart ("dầu dừa" coconut, "dầu dứa" pineapple): how the name is spelled with them. */
  spelling?: string;
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
  const strict = new Set(knowledge.languages.flatMap((l) => (l.accentsMatter ? [l.tag] : [])));
  const { curated, spellings } = readCurated(knowledge.ingredients, strict);
  const register = readRegister(knowledge.register);
  const local = readLocalNames(knowledge.names, strict);
  const entries = new Map<string, Entry>();

  const make = (key: string): Entry | undefined => {
    const ingredient = curated.get(key);
    if (ingredient) {
      const spelling = spellings.get(key);
      const { inci: name, functions } = ingredient;
      return { name, ingredient, functions, ...(spelling ? { spelling } : {}) };
    }
    const line = register.lineOf.get(key);
    if (line !== undefined)
      return { name: titleCase(register.name(line)), ingredient: null, functions: register.functions(line) };
    const inci = local.inci(key);
    if (inci === undefined) return undefined;
    const target = keyOf(inci);
    const known = target === key ? undefined : find(target);
    const spelling = local.spelling(key);
    return {
      ...(known ?? { name: titleCase(inci), ingredient: null, functions: [] }),
      ...(spelling ? { spelling } : {}),
    };
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
    words ??= collectWords(knowledge, local.words());
    return words;
  };
  return {
    find,
    has: (key) => curated.has(key) || register.lineOf.has(key) || local.inci(key) !== undefined,
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
function readCurated(ingredients: Ingredient[], strict: ReadonlySet<string>) {
  const curated = new Map<string, Ingredient>();
  const spellings = new Map<string, string>();
  const own = keysOf(ingredients.map((ingredient) => ingredient.inci));
  own.forEach((key, i) => {
    if (key) curated.set(key, ingredients[i] as Ingredient);
  });
  const rows = ingredients.flatMap((ingredient) =>
    (ingredient.names ?? []).map(({ name, lang }) => ({ ingredient, name, lang })),
  );
  const keys = keysOf(rows.map(({ name }) => name));
  rows.forEach(({ ingredient, name, lang }, i) => {
    const key = keys[i];
    if (!key || curated.has(key)) return;
    curated.set(key, ingredient);
    if (lang && strict.has(lang)) spellings.set(key, spellingOf(name));
  });
  return { curated, spellings };
}

/** Words of all INCI names. Numbers and marks are no words. */
function collectWords(knowledge: Knowledge, localWords: string[]) {
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
  for (const word of localWords) all.add(word);
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
