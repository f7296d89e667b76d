/** Titles and breadcrumbs as shops of 29 languages write them: how and where the product is used, and what is no cosmetic. */
import { describe, expect, test } from 'vitest';
import { makeContextTeller } from '../../src/engine/context.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import rows from './context-languages.json' with { type: 'json' };

interface Row {
  lang: string;
  name: string;
  breadcrumbs: string;
  use?: string;
  area?: string;
  /** A supplement, a detergent, a candle. */
  other?: boolean;
}

const tell = makeContextTeller(knowledge.languages);

describe.each(rows as Row[])('$lang: $name', ({ name, breadcrumbs, use, area, other }) => {
  const told = tell({ name, text: [name, name, breadcrumbs].join('\n') });

  test(other ? 'is no cosmetic' : `is ${use}, ${area}`, () => {
    if (other) expect(told.other).toBeDefined();
    else expect({ use: told.use, area: told.area, other: told.other }).toEqual({ use, area });
    if (told.use !== 'unknown') expect(told.reasons).not.toEqual([]);
  });
});

test('29 languages, 150 products and more', () => {
  expect(new Set(rows.map(({ lang }) => lang)).size).toBe(29);
  expect(rows.length).toBeGreaterThan(150);
});

test.each([
  'Vitamin C Brightening Drops',
  'Vitamin C Powder for the face',
  'Tea Tree Gel',
  'Chocolate Brown 05',
])("%s is no supplement: a word that creams are named after is none of a language's `other`", (name) => {
  expect(tell({ name, text: name }).other).not.toBe('yes');
});

test('a name that speaks for both is not decided', () => {
  const name = 'Retinol Capsules Restoring Serum';
  expect(tell({ name, text: name }).other).not.toBe('yes');
});

test('the shelf a cosmetic stands on does not make it a supplement', () => {
  expect(tell({ name: 'Night Cream', text: 'Night Cream\nVitamins & Supplements' }).other).toBeUndefined();
});
