/** Every name we know, by its compact key. Built once; the slower parts (words, lengths) only when first needed. */
import type { FunctionId, Ingredient } from '../knowledge/schema/index.ts';
import { keyOf, keysOf, spellingOf } from './key.ts';
import { readLocalNames } from './local-names.ts';
import { TAIL } from './name-places.ts';
import { once } from './once.ts';
import { readRegister } from './register.ts';
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
  /** Keys with these first `TAIL` letters. One may come twice, where several sources have it. */
  startingWith(head: string): string[];
  /** Keys with these last `TAIL` letters. */
  endingWith(tail: string): string[];
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
    const line = register.names.find(key);
    if (line !== undefined) {
      const [name = '', codes = ''] = line.split('\t');
      return { name: titleCase(name), ingredient: null, functions: register.functions(codes) };
    }
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
  const { words } = register;
  const otherWords = once(() => {
    const own = knowledge.ingredients.flatMap(({ inci }) => inci.toLowerCase().match(/[a-z]+/g) ?? []);
    return new Set([...local.words(), ...own]);
  });
  const heads = once(() => groupBy(curated.keys(), (key) => key.slice(0, TAIL)));
  const tails = once(() => groupBy(curated.keys(), (key) => key.slice(-TAIL)));
  return {
    find,
    has: (key) => curated.has(key) || register.names.has(key) || local.names.has(key),
    startingWith: remember((head) => [
      ...(heads().get(head) ?? []),
      ...register.names.startingWith(head),
      ...local.names.startingWith(head),
    ]),
    endingWith: remember((tail) => [
      ...(tails().get(tail) ?? []),
      ...register.names.endingWith(tail),
      ...local.names.endingWith(tail),
    ]),
    hasWord: (word) => words.has(word) || otherWords().has(word),
    endsNames: (word) => words.ends(word) >= 10,
    startsNames: words.startsNames,
    hasPair: words.hasPair,
    onlyContinues: (word) => words.ends(word) >= 3 && !words.startsNames(word),
  };
}

/** Groups kept ready; a list asks for the same again and again. */
const MOST_GROUPS = 1000;

function remember(find: (part: string) => string[]): (part: string) => string[] {
  const known = new Map<string, string[]>();
  return (part) => {
    const found = known.get(part) ?? find(part);
    if (known.size >= MOST_GROUPS) known.clear();
    known.set(part, found);
    return found;
  };
}

function groupBy(keys: Iterable<string>, partOf: (key: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const part = partOf(key);
    const group = groups.get(part);
    if (group) group.push(key);
    else groups.set(part, [key]);
  }
  return groups;
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
