/** From the text of one item to the ingredient it names. */
import type { FunctionId, Ingredient } from '../knowledge/schema/index.ts';
import { splitBrackets, splitOutside } from './brackets.ts';
import { buildFuzzy } from './fuzzy.ts';
import { foldAccents, keyOf, spellingOf } from './key.ts';
import type { Entry, NameIndex } from './name-index.ts';
import type { DropQualifiers } from './qualifiers.ts';
import { shapeOf } from './shape.ts';
import type { Recognition } from './types.ts';

export interface Found {
  name: string;
  ingredient: Ingredient | null;
  functions: FunctionId[];
  how: Exclude<Recognition, null>;
  typo: boolean;
}

export interface Recogniser {
  /** By exact spelling, bracketed and slashed synonyms included. Cheap: asked for every piece of a text. */
  exact(text: string): Found | null;
  /** By spelling alone, with or without what stands in brackets: for deciding whether pieces are one name. */
  spelled(text: string): Found | null;
  /** Also by small misspellings and by shape. */
  lenient(text: string): Found | null;
  /** By small misspellings, with or without what stands in brackets. */
  near(text: string): Found | null;
}

const COLOUR = /\bC\.?\s?[Il1]\.?\s?(?:No\.?\s?)?(\d{5})\b/gi;
const NANO = /[[(]\s*nano\s*[\])]/gi;
const POLYMER = /polymer|ester|ferment|filtrate|lysate|ate$/i;
const ACCENTED = /[^\x20-\x7e]/;
const MOST_CACHED = 4000;

export function buildRecogniser(index: NameIndex, dropQualifiers: DropQualifiers): Recogniser {
  const fuzzy = buildFuzzy(index);
  const exactCache = new Map<string, Found | null>();
  const nearCache = new Map<string, Found | null>();
  const lenientCache = new Map<string, Found | null>();

  const lookUp = (text: string): Found | null => {
    const key = keyOf(text);
    const entry = key.length > 1 || key > '\u2fff' ? index.find(key) : undefined;
    if (!entry) return null;
    // Written without any accent a name is taken for what it may be.
    const isOther = entry.spelling && ACCENTED.test(text) && spellingOf(text) !== entry.spelling;
    return isOther ? null : toFound(entry);
  };

  /** Synonyms joined by a slash, a backslash or a spaced hyphen. Spaced ones come first: names hold slashes of their own. */
  const bySlash = (text: string): Found | null =>
    bySynonyms(splitOutside(text, /\s[/\\]\s/g), true) ??
    bySynonyms(splitOutside(text, /[/\\]/g), true) ??
    bySynonyms(splitOutside(text, /\s-\s/g), false);
  const bySynonyms = (raw: string[], mayBeForeign: boolean): Found | null => {
    const parts = raw.map((p) => p.trim()).filter(Boolean);
    if (parts.length < 2 || parts.length > 6) return null;
    const found = parts.map((p) => plain(p));
    const first = found.find((f) => f !== null);
    if (!first || found.some((f) => f && f.name !== first.name && familiesOf(f) !== familiesOf(first)))
      return null;
    const others = parts.filter((_, i) => found[i] === null);
    // The rest must be the same thing in another language, not the other half of a polymer or an ester.
    const isForeign = (part: string) =>
      !POLYMER.test(part) && (keyOf(part).match(/[a-z]+/) === null || hasForeignWord(part));
    return others.length === 0 || (mayBeForeign && others.every(isForeign)) ? first : null;
  };
  const familiesOf = (f: Found) => (f.ingredient?.families ?? []).map((m) => m.family).join();
  const hasForeignWord = (part: string) =>
    (part.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some((w) => !index.hasWord(w));

  const byBrackets = (text: string): Found | null => {
    const { base, inners } = splitBrackets(text);
    // "CI 77491 CI 77492 (Iron Oxides)" are two.
    if (inners.length === 0 || (base.match(COLOUR)?.length ?? 0) > 1) return null;
    const byBase = lookUp(base) ?? bySlash(base);
    if (byBase) return byBase;
    for (const inner of inners) {
      const parts = inner.split(/[,;/\\]/);
      // Many things in brackets are what a blend is made of, not another word for it.
      if (parts.length > 3 && !/^\s*C\.?I/i.test(inner)) continue;
      for (const part of parts) {
        const byInner = lookUp(part);
        // A common name in brackets may only say what something is made from: it must be the INCI name itself.
        if (byInner && (keyOf(byInner.name) === keyOf(part) || !byInner.ingredient?.families.length))
          return byInner;
      }
    }
    for (const inner of inners) {
      const words = (inner.split(/[,;/\\]/)[0] ?? '').trim().split(/\s+/);
      for (let n = 1; n <= 2 && n <= words.length; n++) {
        const joined = lookUp(`${base} ${words.slice(-n).join(' ')}`);
        // A flag needs both halves to say the same: "Cocos Nucifera (Coconut Oil)".
        if (joined && (!joined.ingredient?.families.length || lookUp(inner)?.name === joined.name))
          return joined;
      }
    }
    return null;
  };

  const plain = (text: string): Found | null => lookUp(text) ?? (/[([]/.test(text) ? byBrackets(text) : null);

  const byColour = (text: string): Found | null => {
    const numbers = [...text.matchAll(COLOUR)];
    return numbers.length === 1 && text.length < 60 ? lookUp(`CI ${numbers[0]?.[1]}`) : null;
  };

  const exact = (text: string): Found | null =>
    cached(exactCache, text, () => {
      if (text.length > 300) return null;
      const bare = withoutMarks(text);
      return (
        plain(bare) ??
        (/[/\\]| - /.test(bare) ? bySlash(bare) : null) ??
        byColour(bare) ??
        withoutQualifiers(bare)
      );
    });

  const withoutQualifiers = (text: string): Found | null => {
    const { base } = splitBrackets(text);
    const bare = dropQualifiers(base);
    return bare === null ? null : lookUp(bare);
  };

  const spelled = (text: string): Found | null => lookUp(text) ?? lookUp(splitBrackets(text).base);

  const near = (text: string): Found | null =>
    cached(nearCache, text, () => {
      const { base } = splitBrackets(text);
      return nearKey(base) ?? (base === text ? null : nearKey(text));
    });

  const nearKey = (text: string): Found | null => {
    const key = fuzzy.nearest(text, keyOf(text));
    const entry = key ? index.find(key) : undefined;
    const found = entry ? toFound(entry) : byLookalikeDigits(text);
    return found ? { ...found, typo: true } : null;
  };

  /** "G1ycero1", "Phen0xyethanol": scanners read l, i and o as digits. Only what is then an exact name counts. */
  const byLookalikeDigits = (text: string): Found | null => {
    if (!/\p{L}[01]|[01]\p{L}/u.test(text)) return null;
    const swap = (one: string) =>
      text.replace(/(?<=\p{L})[01]+|[01]+(?=\p{L}{2})/gu, (d) => d.replaceAll('0', 'o').replaceAll('1', one));
    return lookUp(swap('l')) ?? lookUp(swap('i'));
  };

  /** "Organic Olea Europaea Oil": one or two words no INCI name knows, before or after a name, qualify it. */
  const byQualifier = (base: string): Found | null => {
    const words = base.trim().split(/\s+/);
    if (words.length < 2 || words.length > 9) return null;
    for (const [head, rest] of [
      [1, words.slice(1)],
      [2, words.slice(2)],
      [-1, words.slice(0, -1)],
      [-2, words.slice(0, -2)],
    ] as const) {
      const dropped = head > 0 ? words.slice(0, head) : words.slice(head);
      if (
        rest.length === 0 ||
        !dropped.every((w) => /^[\p{L}-]{2,}$/u.test(w) && !index.hasWord(foldAccents(w)))
      )
        continue;
      const text = rest.join(' ');
      const found = lookUp(text) ?? (rest.length > 1 ? near(text) : null);
      // Only what is an INCI name by itself: "New Zealand tea tree oil" is no tea tree oil, "mleko kokosowe" no milk, and
      // behind "hindistan" the walnut oil "ceviz yağı" is one of coconut.
      const isItself = found && (found.typo || keyOf(found.name) === keyOf(text));
      if (isItself && !(found.typo && found.ingredient?.families.length)) return found;
    }
    return null;
  };

  const lenient = (text: string): Found | null =>
    exact(text) ??
    cached(lenientCache, text, () => {
      if (text.length > 260) return null;
      const bare = withoutMarks(text);
      const { base } = splitBrackets(bare);
      const close = near(bare) ?? byQualifier(base);
      if (close) return close;
      const name = shapeOf(bare, index);
      return name ? { name, ingredient: null, functions: [], how: 'shape', typo: false } : null;
    });

  return { exact, spelled, lenient, near };
}

function withoutMarks(text: string): string {
  return /[[(*°†‡®™]/.test(text) ? text.replace(NANO, ' ').replace(/[*°†‡®™]+/g, ' ') : text;
}

function toFound(entry: Entry): Found {
  return {
    name: entry.name,
    ingredient: entry.ingredient,
    functions: entry.functions,
    how: entry.ingredient ? 'curated' : 'register',
    typo: false,
  };
}

function cached(cache: Map<string, Found | null>, text: string, make: () => Found | null): Found | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = make();
  if (cache.size >= MOST_CACHED) cache.clear();
  if (text.length <= 200) cache.set(text, made);
  return made;
}
