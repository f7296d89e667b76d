import { describe, expect, test } from 'vitest';
import { recogniseProduct } from '../../src/shelf/recognise-product.ts';
import { draft, formula, product } from './make.ts';
import { cases, lists } from './recognise-cases.json';

/** "serum/7": the first seven names, cut short. */
function read(name: string) {
  const [key, cut] = name.split('/') as [keyof typeof lists, string?];
  const text = lists[key];
  if (!cut) return formula(text);
  return formula(text.split(', ').slice(0, Number(cut)).join(', '), { state: 'partial' });
}

describe('recogniseProduct', () => {
  test.each(cases)('$why: $expect', ({ saved, seen, expect: expected }) => {
    const [savedList, savedName, savedBrand] = saved as [string, string, string];
    const [seenList, name, brand] = seen as [string, string, string];
    const known = product('a', '', { name: savedName, brand: savedBrand, formulas: [read(savedList)] });
    const { text, names, state } = read(seenList);
    const match = recogniseProduct(draft(text, { names, state, name, brand }), [known]);
    expect(match?.kind ?? null).toBe(expected);
  });

  test('of several the nearest is taken', () => {
    const near = product('near', lists.serum, { name: 'Moonlit Serum', brand: 'Harbour & Vale' });
    const far = product('far', lists['serum-new-preservative'], {
      name: 'Moonlit Serum',
      brand: 'Harbour & Vale',
    });
    expect(recogniseProduct(draft(lists.serum), [far, near])?.product.id).toBe('near');
  });

  test('an earlier formula, still sold elsewhere, is recognised too', () => {
    const known = product('a', '', {
      name: 'Moonlit Serum',
      formulas: [formula(lists.serum), formula(lists['serum-worked-over'])],
    });
    expect(recogniseProduct(draft(lists.serum, { name: '' }), [known])?.kind).toBe('changed');
  });

  test('5,000 products are looked through at once', () => {
    const words = [...new Set(Object.values(lists).flatMap((list) => list.split(', ')))];
    const shelf = Array.from({ length: 5000 }, (_, i) => {
      // Much the same ingredients in every product, in another order, as on real shelves.
      const names = words.filter((_, w) => (w * 7 + i * 13) % 5 < 2);
      return product(`p${i}`, names.join(', '), { name: `Moonlit Thing ${i}`, brand: 'Harbour & Vale' });
    });
    shelf.push(product('it', lists.serum, { name: 'Moonlit Serum', brand: 'Harbour & Vale' }));
    const times = [1, 2, 3, 4].map(() => {
      const start = performance.now();
      const match = recogniseProduct(draft(lists['serum-new-preservative']), shelf);
      expect(match?.product.id).toBe('it');
      return performance.now() - start;
    });
    // 40 ms on a free machine; other tests run beside this one.
    expect(Math.min(...times)).toBeLessThan(250);
  });
});
