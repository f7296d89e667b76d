/** Layering rules inside one product: information with both places, never a mark. */
import { expect, it, test } from 'vitest';
import { explain } from '../../src/engine/explain.ts';
import type { RuleNote } from '../../src/engine/types.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { engine, read } from './reading.ts';

function notes(text: string): RuleNote[] {
  const lists = read(text);
  return engine.rules(lists, engine.assess(lists, { use: 'leave-on', area: 'face', reasons: [] }));
}

it.each([
  ['Aqua, Glycolic Acid, Glycerin, Retinol', 'retinoid-aha', 'care', [3, 1]],
  ['Aqua, Ascorbic Acid, Niacinamide, Glycerin', 'vitamin-c-niacinamide', 'myth', [1, 2]],
  ['Aqua, Copper Tripeptide-1, Ascorbic Acid, Glycerin', 'vitamin-c-copper-peptide', 'separate', [2, 1]],
  ['Aqua, Tretinoin 0.05%, Benzoyl Peroxide 5%', 'tretinoin-benzoyl-peroxide', 'separate', [1, 2]],
  ['Aqua, Adapalene 0.1%, Benzoyl Peroxide 2.5%', 'adapalene-benzoyl-peroxide', 'fine', [1, 2]],
  [
    'Aqua, Glycerin, Tretinoin 0.05%, Aloe Barbadensis Leaf Juice 50%',
    'aloe-retinoid-medicine',
    'encourage',
    [3, 2],
  ],
])('%s', (text, rule, verdict, items) => {
  expect(notes(text)).toContainEqual(expect.objectContaining({ rule, verdict, list: 0, items }));
});

it.each([
  [
    'a derivative does not disturb copper',
    'Aqua, Copper Tripeptide-1, Ascorbyl Glucoside, Glycerin',
    'vitamin-c-copper-peptide',
  ],
  ['two retinoids in one product', 'Aqua, Retinol, Retinyl Palmitate, Glycerin', 'retinoid-retinoid'],
  ['what may be contained', 'Aqua, Retinol, Glycerin. May contain: Glycolic Acid', 'retinoid-aha'],
  ['a trace', 'Aqua, Retinol, Glycerin, Phenoxyethanol, Glycolic Acid', 'retinoid-aha'],
  ['one of the two', 'Aqua, Retinol, Glycerin', 'retinoid-aha'],
])('says nothing of %s', (_, text, rule) => {
  expect(notes(text).map((note) => note.rule)).not.toContain(rule);
});

it('names each pair once, in the order of the list', () => {
  const rules = notes('Aqua, Glycolic Acid, Lactic Acid, Niacinamide, Ascorbic Acid, Retinol');
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  const first = rules.map(({ items }) => Math.min(...items));
  expect(first).toEqual([...first].sort((a, b) => a - b));
});

it('keeps lists apart', () => {
  const lists = [
    ...read('Aqua, Glycolic Acid, Glycerin, Squalane'),
    ...read('Aqua, Retinol, Squalane, Glycerin'),
  ];
  const found = engine.assess(lists, { use: 'leave-on', area: 'face', reasons: [] });
  expect(engine.rules(lists, found).map(({ rule }) => rule)).not.toContain('retinoid-aha');
});

test('a medicine is told once', () => {
  const found = engine.assess(read('Aqua, Tretinoin 0.05%, Glycerin'), {
    use: 'leave-on',
    area: 'face',
    reasons: [],
  });
  expect(found.map(({ family }) => family)).not.toContain('retinoid');
  expect(found.filter(({ ingredient }) => ingredient === 'retinoic-acid')).toHaveLength(1);
});

test('explain gives the rule with its sources', () => {
  const { rules, sources } = explain(knowledge, {
    families: [],
    ingredients: [],
    rules: ['retinoid-aha', 'nothing'],
  });
  expect(rules.map(({ id }) => id)).toEqual(['retinoid-aha']);
  expect(Object.keys(sources)).toEqual(rules[0]?.sources.toSorted());
});

test('every rule is stated as common claim, finding and advice, and a myth is called one', () => {
  for (const { id, claim, finding, advice } of knowledge.rules)
    expect(
      [claim, finding, advice].every((text) => text.endsWith('.')),
      id,
    ).toBe(true);
  expect(knowledge.rules.filter(({ verdict }) => verdict === 'myth').map(({ id }) => id)).toContain(
    'vitamin-c-niacinamide',
  );
});
