import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/shelf/apply-edit.ts';
import { compareProducts } from '../../src/shelf/compare-products.ts';
import { diffFormulas } from '../../src/shelf/diff-formulas.ts';
import { newProduct, updateProduct } from '../../src/shelf/save-draft.ts';
import { MAX_FORMULAS } from '../../src/shelf/schema.ts';
import { draft, formula, namesIn, product } from './make.ts';

const now = '2026-11-25T09:00:00.000Z';

describe('diffFormulas', () => {
  test('tells what came, went and changed places', () => {
    const diff = diffFormulas(
      formula('Aqua, Glycerin, Squalane, Retinol, Parfum'),
      formula('Aqua, Squalane, Glycerin, Bakuchiol, Retinol'),
    );
    expect(diff.added).toEqual([{ name: 'BAKUCHIOL', to: 3 }]);
    expect(diff.removed).toEqual([{ name: 'PARFUM', from: 4 }]);
    expect(diff.moved).toHaveLength(1);
    expect(['GLYCERIN', 'SQUALANE']).toContain(diff.moved[0]?.name);
  });

  test('a list cut short takes nothing away', () => {
    const diff = diffFormulas(
      formula('Aqua, Glycerin, Squalane, Retinol'),
      formula('Aqua, Glycerin', { state: 'partial' }),
    );
    expect(diff).toEqual({ added: [], removed: [], moved: [], isPartial: true });
  });

  test('two spellings of one name are no change', () => {
    const diff = diffFormulas(formula('Aqua, PEG-40 Castor Oil'), formula('Aqua, PEG 40 CASTOR OIL'));
    expect(diff).toMatchObject({ added: [], removed: [], moved: [] });
  });

  test('bears 600 names that have nothing in common', () => {
    const many = (from: number) =>
      formula(Array.from({ length: 600 }, (_, i) => `Name ${from + i}`).join(', '));
    const start = performance.now();
    expect(diffFormulas(many(0), many(1000)).added).toHaveLength(600);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('saving again', () => {
  const saved = newProduct(draft('Aqua, Glycerin, Retinol'), 'a', 'using', '2026-03-01T08:00:00.000Z');

  test('another shop with the same list adds the shop', () => {
    const next = updateProduct(saved, draft('Aqua, Glycerin, Retinol', { site: 'third.example' }), null, now);
    expect(next.sites).toEqual(['other-shop.example', 'third.example']);
    expect(next.formulas).toEqual(saved.formulas);
    expect(next).toMatchObject({ rev: 2, changed: now, past: [saved.changed], created: saved.created });
  });

  test('nothing new leaves it as it is', () => {
    expect(updateProduct(saved, draft('Aqua, Glycerin, Retinol'), null, now)).toBe(saved);
  });

  test('another list is another formula, and both stay', () => {
    const next = updateProduct(saved, draft('Aqua, Glycerin, Bakuchiol'), null, now);
    expect(next.formulas.map(({ names }) => names[2])).toEqual(['RETINOL', 'BAKUCHIOL']);
  });

  test('a name a person gave stays', () => {
    const named = { ...saved, name: 'My serum' };
    expect(updateProduct(named, draft('Aqua, Glycerin, Bakuchiol'), null, now).name).toBe('My serum');
  });

  test('a list cut short adds nothing; a whole one completes it', () => {
    const cut = draft('Aqua, Glycerin', { state: 'partial' });
    expect(updateProduct(saved, cut, null, now)).toBe(saved);
    const short = newProduct(cut, 'b', 'using', '2026-03-01T08:00:00.000Z');
    const whole = updateProduct(short, draft('Aqua, Glycerin, Retinol'), null, now);
    expect(whole.formulas).toHaveLength(1);
    expect(whole.formulas[0]).toMatchObject({
      names: namesIn('Aqua, Glycerin, Retinol'),
      date: '2026-03-01',
    });
  });

  test('keeps the first and the newest of very many formulas', () => {
    let next = saved;
    for (let i = 0; i < 60; i++) next = updateProduct(next, draft(`Aqua, Glycerin, Name ${i}`), null, now);
    expect(next.formulas).toHaveLength(MAX_FORMULAS);
    expect(next.formulas[0]?.names[2]).toBe('RETINOL');
    expect(next.formulas.at(-1)?.names[2]).toBe('NAME 59');
  });
});

describe('a change by hand', () => {
  const stored = product('a', 'Aqua', { tags: ['night'], notes: 'Smells nice.' });

  test('is taken, and counts as a revision', () => {
    const next = applyEdit(
      stored,
      { id: 'a', was: { status: 'using' }, change: { status: 'finished' } },
      now,
    );
    expect(next).toMatchObject({ status: 'finished', rev: 2, changed: now, past: [stored.changed] });
  });

  test('that changes nothing is none', () => {
    expect(applyEdit(stored, { id: 'a', was: {}, change: { tags: ['night'] } }, now)).toBe(stored);
  });

  test('two windows add and take tags: both count', () => {
    const first = applyEdit(
      stored,
      { id: 'a', was: { tags: ['night'] }, change: { tags: ['night', 'gift'] } },
      now,
    );
    const second = applyEdit(first, { id: 'a', was: { tags: ['night'] }, change: { tags: ['summer'] } }, now);
    expect(second.tags).toEqual(['summer', 'gift']);
    const third = applyEdit(
      second,
      { id: 'a', was: { tags: ['night', 'gift'] }, change: { tags: ['night', 'gift', 'x'] } },
      now,
    );
    expect(third.tags).toEqual(['gift', 'x', 'summer']);
  });

  test('two windows write notes: both stay', () => {
    const first = applyEdit(
      stored,
      { id: 'a', was: { notes: 'Smells nice.' }, change: { notes: 'Stings.' } },
      now,
    );
    const second = applyEdit(
      first,
      { id: 'a', was: { notes: 'Smells nice.' }, change: { notes: 'Pump broke.' } },
      now,
    );
    expect(second.notes).toBe('Stings.\n\nPump broke.');
  });

  test('two windows change different things: both stay', () => {
    const first = applyEdit(stored, { id: 'a', was: { name: stored.name }, change: { name: 'New' } }, now);
    const second = applyEdit(first, { id: 'a', was: { status: 'using' }, change: { status: 'want' } }, now);
    expect(second).toMatchObject({ name: 'New', status: 'want', rev: 3 });
  });
});

test('compareProducts: shared names first, in their order', () => {
  const rows = compareProducts([
    namesIn('Aqua, Glycerin, Retinol'),
    namesIn('Glycerin, Aqua, Parfum'),
    namesIn('Squalane, Aqua'),
  ]);
  expect(rows.map(({ name, places }) => [name, ...places])).toEqual([
    ['AQUA', 0, 1, 1],
    ['GLYCERIN', 1, 0, null],
    ['SQUALANE', null, null, 0],
    ['RETINOL', 2, null, null],
    ['PARFUM', null, 2, null],
  ]);
});
