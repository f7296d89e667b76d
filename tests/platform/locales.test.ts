/** Every language says what English says, in its own words and with its own plurals. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locales as offered } from '../../src/platform/locales.ts';
import {
  checkGaps,
  checkKeys,
  checkTranslated,
  checkWording,
  type LocaleRules,
  type Messages,
} from './check-locale.ts';
import allRules from './locale-rules.json' with { type: 'json' };

const folder = new URL('../../public/_locales/', import.meta.url);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
const locales = readdirSync(folder).sort();
const english = read('en');

/** The rules of a language, with the words banned in all. */
function rulesOf(locale: string): LocaleRules {
  const own = (allRules as Record<string, LocaleRules>)[locale];
  if (!own)
    throw new Error(`Say in locale-rules.json what "${locale}" may share with English and must not say.`);
  return { ...own, banned: [...allRules['*'].banned, ...own.banned] };
}

it('is offered in the settings where there is a folder of it', () => {
  expect(offered).toEqual(locales);
});

describe.each(locales)('%s', (locale) => {
  const own = read(locale);
  it('has a name that the browser knows', () => {
    const tag = locale.replace('_', '-');
    expect(Intl.PluralRules.supportedLocalesOf(tag), `"${locale}" is no language tag`).toHaveLength(1);
  });
  it('has the English keys, and every plural form it needs', () => {
    expect(checkKeys(locale, own, english)).toEqual([]);
  });
  it('fills the same gaps', () => {
    expect(checkGaps(locale, own, english)).toEqual([]);
  });
  it('keeps to the lengths, and neither promises nor frightens', () => {
    expect(checkWording(locale, own, rulesOf(locale))).toEqual([]);
  });
  it('keeps the name of the product', () => {
    expect(own.extShortName?.message).toBe('Pore Over');
    expect(own.extName?.message).toMatch(/^Pore Over\b/);
  });
});

it.each(locales.filter((locale) => locale !== 'en'))('%s leaves nothing in English', (locale) => {
  const common = allRules['*'].sameAsEnglish;
  expect(checkTranslated(locale, read(locale), english, rulesOf(locale), common)).toEqual([]);
});

describe('what is said of a language', () => {
  const n = { n: { content: '$1' } };
  const source: Messages = {
    hello: { message: 'Hello' },
    lists_one: { message: '$N$ list', placeholders: n },
    lists_other: { message: '$N$ lists', placeholders: n },
    menu: { message: 'Menu' },
  };
  const polish: Messages = {
    hello: { message: 'Cześć' },
    lists_one: { message: '$N$ lista', placeholders: n },
    lists_few: { message: '$N$ listy', placeholders: n },
    lists_many: { message: '$N$ list', placeholders: n },
    lists_other: { message: '$N$ listy', placeholders: n },
    menu: { message: 'Menu' },
  };
  const rules: LocaleRules = { sameAsEnglish: ['Menu'], banned: ['trując'] };
  const without = (key: string) =>
    Object.fromEntries(Object.entries(polish).filter(([other]) => other !== key)) as Messages;
  const faults = (own: Messages, locale = 'pl') => [
    ...checkKeys(locale, own, source),
    ...checkGaps(locale, own, source),
    ...checkTranslated(locale, own, source, rules),
    ...checkWording(locale, own, rules),
  ];

  it('is nothing where all is well', () => {
    expect(faults(polish)).toEqual([]);
  });
  it('names a missing plural form', () => {
    expect(faults(without('lists_many'))).toEqual(['pl: add "lists_many".']);
  });
  it('allows English forms a language does not use, and no others', () => {
    const japanese = without('lists_many');
    expect(checkKeys('ja', japanese, source)).toEqual([
      'ja: remove "lists_few": English has no such key, or ja no such plural.',
    ]);
  });
  it.each<[string, Messages, string]>([
    ['a key that English lacks', { ...polish, bye: { message: 'Cześć' } }, 'remove "bye"'],
    ['a lost gap', { ...polish, lists_few: { message: 'listy', placeholders: n } }, 'must use $N$'],
    ['a gap without a filling', { ...polish, lists_few: { message: '$N$ listy' } }, 'must be: n = $1'],
    ['a message left in English', { ...polish, hello: { message: 'Hello' } }, 'translate "hello"'],
    ['an allowance without need', { ...polish, menu: { message: 'Lista' } }, 'take it out'],
    ['a word that frightens', { ...polish, hello: { message: 'Trujące' } }, 'without "Trując"'],
    ['a message without words', { ...polish, hello: { message: ' ' } }, 'must say something'],
  ])('tells of %s', (_, own, part) => {
    expect(faults(own)).toEqual([expect.stringContaining(part)]);
  });
  it('tells of keys out of order', () => {
    const { hello, ...rest } = polish;
    expect(faults({ ...rest, hello: hello as Messages[string] })).toEqual([
      'pl: move "hello" up, to where English has it.',
    ]);
  });
});
