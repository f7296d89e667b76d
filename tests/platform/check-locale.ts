/** What the words of one language owe to the English ones. Every fault is a message that says how to mend it. */
import type { Message } from '../../src/platform/format-message.ts';

export type Messages = Record<string, Message & { description?: string }>;

/** What one language may leave in English, and what must not be said in it (patterns without regard to case). */
export interface LocaleRules {
  sameAsEnglish: string[];
  banned: string[];
}

/** The browsers' stores and the manifest take no more characters than these. */
const lengths: Record<string, number> = { extName: 75, extShortName: 12, extDescription: 132 };
const sorts = ['cardinal', 'ordinal'] as const;

/** Where a key of a plural belongs: `told_avoid_few` is the form `few` of `told_avoid`. */
interface Form {
  base: string;
  category: string;
}

const splitForm = (key: string): Form => {
  const at = key.lastIndexOf('_');
  return { base: key.slice(0, at), category: key.slice(at + 1) };
};

/** The plurals among the English keys, and how each counts: only "1st, 2nd, 3rd" has a form for two. */
function findPlurals(english: Messages): Map<string, (typeof sorts)[number]> {
  const bases = Object.keys(english)
    .map(splitForm)
    .filter(({ base, category }) => category === 'one' && Object.hasOwn(english, `${base}_other`));
  return new Map(
    bases.map(({ base }) => [base, Object.hasOwn(english, `${base}_two`) ? 'ordinal' : 'cardinal']),
  );
}

const categoriesOf = (locale: string, type: (typeof sorts)[number]): string[] =>
  new Intl.PluralRules(locale.replace('_', '-'), { type }).resolvedOptions().pluralCategories;

/** The categories that counts of ingredients and the like come to; "other" stands in for all that are not there. */
function neededIn(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  return [...new Set([...Array.from({ length: 2000 }, (_, n) => rules.select(n)), 'other'])];
}

/** Keys too few and too many, and those out of the order that makes two files easy to compare. */
export function checkKeys(locale: string, own: Messages, english: Messages): string[] {
  const plurals = findPlurals(english);
  const formOf = (key: string) => {
    const form = splitForm(key);
    return plurals.has(form.base) ? form : null;
  };
  const isMissing = (key: string) => !Object.hasOwn(own, key);
  const needed = neededIn(locale);
  const missing = [
    ...Object.keys(english).filter((key) => !formOf(key) && isMissing(key)),
    ...[...plurals].flatMap(([base, type]) =>
      (type === 'cardinal' ? needed : ['other']).map((category) => `${base}_${category}`).filter(isMissing),
    ),
  ];
  const unknown = Object.keys(own).filter((key) => {
    if (Object.hasOwn(english, key)) return false;
    const form = formOf(key);
    return !form || !categoriesOf(locale, plurals.get(form.base) ?? 'cardinal').includes(form.category);
  });
  const group = (key: string) => formOf(key)?.base ?? key;
  const order = new Map([...new Set(Object.keys(english).map(group))].map((name, i) => [name, i]));
  const places = Object.keys(own).map((key) => order.get(group(key)) ?? -1);
  const early = Object.keys(own).find((_, i) => i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0));
  return [
    ...missing.map((key) => `${locale}: add "${key}".`),
    ...unknown.map(
      (key) => `${locale}: remove "${key}": English has no such key, or ${locale} no such plural.`,
    ),
    ...(early && missing.length + unknown.length === 0
      ? [`${locale}: move "${early}" up, to where English has it.`]
      : []),
  ];
}

const gapsIn = (message: string): string[] => [...new Set(message.match(/\$\w+\$/g))].sort();

/** Calls `check` for each message that has an English one: of the same key, or of the plural's form for all else. */
function compare(
  own: Messages,
  english: Messages,
  check: (key: string, mine: Message, theirs: Message) => string[],
): string[] {
  return Object.entries(own).flatMap(([key, mine]) => {
    const theirs = english[key] ?? english[`${splitForm(key).base}_other`];
    return theirs ? check(key, mine, theirs) : [];
  });
}

/** Gaps that are filled in English and not here, or the other way round, or with something else. */
export function checkGaps(locale: string, own: Messages, english: Messages): string[] {
  return compare(own, english, (key, mine, theirs) => {
    const faults: string[] = [];
    const [have, want] = [gapsIn(mine.message).join(' '), gapsIn(theirs.message).join(' ')];
    if (have !== want)
      faults.push(`${locale}: "${key}" must use ${want || 'no gaps'}, not ${have || 'none'}.`);
    const fills = (message: Message) =>
      Object.entries(message.placeholders ?? {})
        .map(([name, { content }]) => `${name} = ${content}`)
        .sort()
        .join(', ');
    if (fills(mine) !== fills(theirs)) {
      faults.push(`${locale}: "placeholders" of "${key}" must be: ${fills(theirs) || 'left out'}.`);
    }
    return faults;
  });
}

/** What a message says beside its gaps and the product's name. */
const hasWords = (message: string): boolean => /\p{L}/u.test(message.replace(/\$\w+\$|Pore Over/g, ''));

/** Messages still in English, and allowances that are not needed any more. `common`: what every language may share. */
export function checkTranslated(
  locale: string,
  own: Messages,
  english: Messages,
  { sameAsEnglish }: LocaleRules,
  common: string[] = [],
): string[] {
  const same = new Map<string, string>();
  compare(own, english, (key, mine, theirs) => {
    if (mine.message === theirs.message && hasWords(mine.message)) same.set(key, mine.message);
    return [];
  });
  const left = [...same].filter(([, message]) => ![...common, ...sameAsEnglish].includes(message));
  const said = new Set(same.values());
  const idle = sameAsEnglish.filter((message) => !said.has(message));
  return [
    ...left.map(
      ([key, message]) =>
        `${locale}: translate "${key}", or allow "${message}" in locale-rules.json if it is the same word.`,
    ),
    ...idle.map(
      (message) =>
        `${locale}: nothing is the same as "${message}" any more: take it out of locale-rules.json.`,
    ),
  ];
}

/** Messages that are empty, too long, or say what is not said here. */
export function checkWording(locale: string, own: Messages, { banned }: LocaleRules): string[] {
  const patterns = banned.map((pattern) => new RegExp(pattern, 'iu'));
  return Object.entries(own).flatMap(([key, { message, description }]) => {
    const faults: string[] = [];
    // What joins phrases is a comma with its space.
    if (message.trim() === '' || (hasWords(message) && message.trim() !== message)) {
      faults.push(`${locale}: "${key}" must say something, and have no space before or after its words.`);
    }
    const most = lengths[key] ?? Number.POSITIVE_INFINITY;
    if ([...message].length > most) {
      faults.push(`${locale}: shorten "${key}" from ${[...message].length} to ${most} characters.`);
    }
    if (description !== undefined && locale !== 'en') {
      faults.push(`${locale}: leave the description of "${key}" to the English file.`);
    }
    for (const pattern of patterns) {
      const found = pattern.exec(message)?.[0];
      if (found)
        faults.push(`${locale}: say "${key}" without "${found}", which promises or frightens: "${message}"`);
    }
    return faults;
  });
}
