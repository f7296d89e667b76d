import { expect, test } from 'vitest';
import { translate, translateBriefs } from '../../src/engine/translate.ts';
import type { Report } from '../../src/engine/types.ts';

const rule = {
  id: 'fern-moss',
  claim: 'Fern cancels moss.',
  finding: 'They stayed stable.',
  advice: 'Use both.',
  sources: ['FERN24'],
};
const german = {
  'Fern cancels moss.': 'Farn hebt Moos auf.',
  'They stayed stable.': 'Beide blieben stabil.',
  'Use both.': 'Nutze beide.',
};

test('an entry is told in the language, ids and sources stay', () => {
  expect(translate(rule, german, 'de')).toEqual({
    id: 'fern-moss',
    claim: 'Farn hebt Moos auf.',
    finding: 'Beide blieben stabil.',
    advice: 'Nutze beide.',
    sources: ['FERN24'],
    lang: 'de',
  });
});

test('one missing sentence leaves the whole entry in English', () => {
  const { 'Use both.': _, ...most } = german;
  expect(translate(rule, most, 'de')).toEqual({ ...rule, lang: 'en' });
  expect(translate(rule, null, 'de')).toEqual({ ...rule, lang: 'en' });
});

test('sentences in lists and deeper down are told, null stays null', () => {
  const family = {
    name: 'Moss',
    what: ['A plant.', 'It is green.'],
    article: null,
    evidence: { line: 'Nobody knows.', claims: [{ text: 'A plant.', grade: 'C', sources: [] }] },
  };
  const words = {
    Moss: 'Moos',
    'A plant.': 'Eine Pflanze.',
    'It is green.': 'Grün.',
    'Nobody knows.': 'Unbekannt.',
  };
  expect(translate(family, words, 'de')).toEqual({
    name: 'Moos',
    what: ['Eine Pflanze.', 'Grün.'],
    article: null,
    evidence: { line: 'Unbekannt.', claims: [{ text: 'Eine Pflanze.', grade: 'C', sources: [] }] },
    lang: 'de',
  });
});

test('names every object has are no translations', () => {
  expect(translate({ name: 'constructor' }, {}, 'de')).toEqual({ name: 'constructor', lang: 'en' });
});

test('each card of a report speaks the language as far as it is translated', () => {
  const brief = (name: string) => ({ name, stance: 'info', short: 'S', line: 'L', grade: null }) as const;
  const report = { families: { moss: brief('Moss'), fern: brief('Fern') } } as unknown as Report;
  const told = translateBriefs(report, { Moss: 'Moos', S: 'K', L: 'Z' }, 'de-AT');
  expect(told.families).toEqual({
    moss: { name: 'Moos', stance: 'info', short: 'K', line: 'Z', grade: null, lang: 'de-AT' },
    fern: { ...brief('Fern'), lang: 'en' },
  });
});
