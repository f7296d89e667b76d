/** The linters themselves: each finds its kind of mistake and says how to mend it. */
import { expect, test } from 'vitest';
import type { Ingredient, Sources } from '../../src/knowledge/schema/index.ts';
import { checkKeyOrder } from './check-key-order.ts';
import { checkNames, indexNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkCitations, checkUnused, listCitations } from './check-sources.ts';
import { listTexts } from './list-texts.ts';

const source = { authors: 'A. Author', year: 2020, title: 'T', where: 'W', checked: '2026-01-01' };
const ingredient = (id: string, inci: string, ...names: string[]): Ingredient => ({
  id,
  inci,
  names: names.map((name) => ({ name, kind: 'synonym' as const })),
  functions: [],
  families: [],
});

test('citations are found wherever they stand, and unknown or unused sources are named', () => {
  const sources: Sources = { USED: source, IDLE: source };
  const citations = listCitations('x.json', { a: [{ sources: ['USED'] }], b: { source: 'LOST' } });
  expect(citations.map((citation) => citation.source)).toEqual(['USED', 'LOST']);
  expect(checkCitations(citations, sources)).toEqual([expect.stringContaining('Add it to sources.json')]);
  expect(checkUnused(citations, sources)).toEqual([expect.stringContaining('"IDLE"')]);
});

test('a spelling of two ingredients is reported, whatever its case and punctuation', () => {
  const index = indexNames([ingredient('a', 'Alpha-One', 'First'), ingredient('b', 'ALPHA ONE')]);
  expect(checkNames(index, {})).toEqual([expect.stringContaining('a and b')]);
  expect(checkNames(index, { 'alpha one': 'two grades of one thing' })).toEqual([]);
  expect(checkNames(index, { 'alpha one': 'as above', first: 'no longer true' })).toEqual([
    expect.stringContaining('Remove it'),
  ]);
});

test('a missing file and a wrong order of keys are reported with the fix', () => {
  expect(checkReferences('x.json', ['here', 'gone'], new Set(['here']), 'families')).toEqual([
    expect.stringContaining('src/knowledge/families/gone.json'),
  ]);
  expect(checkKeyOrder('x.json', { b: 1, a: 2 }, ['a', 'b'])).toEqual([expect.stringContaining('a, b')]);
  expect(checkKeyOrder('x.json', { a: 1 }, ['a', 'b'])).toEqual([]);
});

test('sentences are told from ids and names', () => {
  const texts = listTexts('x.json', {
    id: 'safe',
    care: [{ who: 'sun', text: 'Wear a hat.', sources: ['SAFE'] }],
  });
  expect(texts).toEqual([{ place: 'x.json: care.0.text', text: 'Wear a hat.' }]);
});
