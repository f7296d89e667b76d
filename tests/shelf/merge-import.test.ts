import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/shelf/apply-edit.ts';
import { countPlan, planImport } from '../../src/shelf/merge-import.ts';
import type { SavedProduct } from '../../src/shelf/types.ts';
import { formula, product } from './make.ts';

const here = product('a', 'Aqua, Glycerin, Retinol', { name: 'Moonlit Serum' });
const edited = (one: SavedProduct, notes: string, day: string) =>
  applyEdit(one, { id: one.id, was: {}, change: { notes } }, `2026-${day}T08:00:00.000Z`);
/** The shelf after the plan is carried out. */
function take(shelf: SavedProduct[], incoming: SavedProduct[]): SavedProduct[] {
  const plan = planImport(shelf, incoming);
  const changed = [...plan.added, ...plan.updated, ...plan.conflicts.map(({ other }) => other)];
  return [...new Map([...shelf, ...changed].map((one) => [one.id, one])).values()];
}

describe('planImport', () => {
  test('the same file twice adds nothing', () => {
    const file = [here, product('b', 'Squalane')];
    expect(countPlan(planImport([], file))).toEqual({ added: 2, updated: 0, same: 0, conflicts: 0 });
    expect(countPlan(planImport(take([], file), file))).toEqual({
      added: 0,
      updated: 0,
      same: 2,
      conflicts: 0,
    });
  });

  test('a newer copy takes the place of the older, an older one adds nothing', () => {
    const newer = edited(here, 'new', '04-01');
    expect(planImport([here], [newer]).updated).toEqual([newer]);
    expect(planImport([newer], [here]).same).toEqual(['a']);
  });

  test('copies that went their own ways are both kept, once', () => {
    const [mine, theirs] = [edited(here, 'mine', '04-01'), edited(here, 'theirs', '04-02')];
    const plan = planImport([mine], [theirs]);
    expect(countPlan(plan)).toEqual({ added: 0, updated: 0, same: 0, conflicts: 1 });
    const shelf = take([mine], [theirs]);
    expect(shelf.map(({ notes }) => notes)).toEqual(['mine', 'theirs']);
    expect(countPlan(planImport(shelf, [theirs]))).toEqual({ added: 0, updated: 0, same: 1, conflicts: 0 });
  });

  test('the same product saved on two devices becomes one with what either knows', () => {
    const twin = product('z', 'Aqua, Glycerin, Retinol', {
      name: 'moonlit serum',
      tags: ['night'],
      notes: 'From my phone.',
      sites: ['phone-shop.example'],
      formulas: [formula('Aqua, Retinol', { date: '2026-01-01' }), formula('Aqua, Glycerin, Retinol')],
      created: '2026-01-01T08:00:00.000Z',
    });
    const shelf = take([here], [twin]);
    expect(shelf).toHaveLength(1);
    expect(shelf[0]).toMatchObject({
      id: 'a',
      tags: ['night'],
      notes: 'From my phone.',
      sites: ['shop.example', 'phone-shop.example'],
      created: twin.created,
    });
    expect(shelf[0]?.formulas).toHaveLength(2);
    expect(countPlan(planImport(shelf, [twin])).same).toBe(1);
  });

  test('twins that disagree stay two', () => {
    const twin = product('z', 'Aqua, Glycerin, Retinol', { name: 'Moonlit Serum', status: 'did-not-suit' });
    expect(countPlan(planImport([here], [twin])).added).toBe(1);
  });

  test('a file with one id twice gives it once', () => {
    expect(countPlan(planImport([], [here, here])).added).toBe(1);
  });

  test('5,000 products are planned in less than a second', () => {
    const shelf = Array.from({ length: 5000 }, (_, i) => product(`p${i}`, `Aqua, Glycerin, Name ${i}`));
    // The best of some: other tests run beside this one.
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      expect(countPlan(planImport(shelf, shelf)).same).toBe(5000);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
