import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Profile } from '../../src/engine/types.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { type Reading, showAll, viewNotice, viewRoutine, viewSuspects } from '../../src/shelf/shelf-views.ts';
import type { SavedProduct, Slot } from '../../src/shelf/types.ts';
import { draft, product } from './make.ts';

const profile: Profile = { skin: [], life: [], allergies: [], avoid: [], lookFor: [], night: [], law: null };
const reading: Reading = {
  engine: createEngine(knowledge),
  families: new Map(knowledge.families.map((family) => [family.id, family])),
  rules: knowledge.rules,
  profile,
};
const evening = (...days: number[]): Slot => ({ time: 'evening', days, order: 1 });
const morning = (...days: number[]): Slot => ({ time: 'morning', days, order: 1 });

const retinol =
  'Aqua, Glycerin, Squalane, Propanediol, Retinol, Cetearyl Alcohol, Tocopherol, Carbomer, Phenoxyethanol';
const acid = 'Aqua, Glycolic Acid, Propylene Glycol, Glycerin, Sodium Hydroxide, Xanthan Gum, Phenoxyethanol';
const sun =
  'Aqua, Homosalate, Octocrylene, Glycerin, Ethylhexyl Salicylate, Butyl Methoxydibenzoylmethane, Silica, Phenoxyethanol';
const plain = 'Aqua, Glycerin, Cetearyl Alcohol, Dimethicone, Petrolatum, Phenoxyethanol, Carbomer';

const serum = product('serum', retinol, { name: 'Moonlit Serum', slots: [evening(2, 4, 6)] });
const toner = product('toner', acid, { name: 'Clear Toner', slots: [evening(1, 4)] });
const other = product('other', retinol, { name: 'Second Retinol', slots: [evening(6, 7)] });
const cream = product('cream', plain, {
  name: 'Plain Cream',
  slots: [morning(1, 2, 3, 4, 5, 6, 7), { ...evening(4), order: 0 }],
});
const spf = product('spf', sun, {
  name: 'Clear Day SPF 50',
  slots: [{ ...morning(1, 2, 3, 4, 5), order: 9 }],
});
const all = [serum, toner, other, cream, spf];

describe('the routine', () => {
  const routine = viewRoutine(reading, all);

  test('each day has its products in order', () => {
    expect(routine.steps.evening[3]?.map(({ name }) => name)).toEqual([
      'Plain Cream',
      'Clear Toner',
      'Moonlit Serum',
    ]);
    expect(routine.steps.morning[0]?.map(({ name }) => name)).toEqual(['Plain Cream', 'Clear Day SPF 50']);
    expect(routine.steps.evening[2]).toEqual([]);
    expect(routine.steps.morning).toHaveLength(7);
  });

  test('a rule speaks about products that meet, and only on the days they do', () => {
    const notes = routine.notes.filter(({ rule }) => rule === 'retinoid-aha');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ time: 'evening', days: [4] });
    expect(notes[0]?.products.map(({ id }) => id)).toEqual(['serum', 'toner']);
  });

  test('two products with the same active are told', () => {
    const note = routine.notes.find(({ rule }) => rule === 'retinoid-retinoid');
    expect(note).toMatchObject({ days: [6] });
    expect(note?.products.map(({ id }) => id)).toEqual(['serum', 'other']);
  });

  test('what to heed comes first', () => {
    const heeded = routine.notes.map(({ verdict }) => verdict === 'separate' || verdict === 'care');
    expect(heeded).toEqual([...heeded].sort((a, b) => Number(b) - Number(a)));
  });

  test('the week’s totals count days, not products', () => {
    const total = routine.totals.find(({ family }) => family === 'retinoid');
    expect(total).toMatchObject({ evenings: 4, mornings: 0 });
    expect(total?.products.map(({ id }) => id)).toEqual(['serum', 'other']);
    expect(routine.totals.find(({ family }) => family === 'uv-filter')).toMatchObject({
      mornings: 5,
      evenings: 0,
    });
  });

  test('the profile is taken into account', () => {
    expect(routine.personal).toEqual([]);
    const { personal } = viewRoutine({ ...reading, profile: { ...profile, life: ['pregnant'] } }, all);
    expect(personal.map(({ product: { id }, family, reason }) => [id, family, reason])).toContainEqual([
      'serum',
      'retinoid',
      'profile-pregnant',
    ]);
  });

  test('products without a place are not in it', () => {
    expect(viewRoutine(reading, [product('x', retinol)]).totals).toEqual([]);
  });
});

describe('a list on a page', () => {
  test('that doubles an active used at night says so', () => {
    const { match, doubles } = viewNotice(
      reading,
      all,
      draft(`${retinol}, Allantoin, Panthenol, Bisabolol`, { name: 'Brand New Drops', brand: 'Tern' }),
    );
    expect(match).toBeNull();
    expect(doubles).toMatchObject([
      { family: 'retinoid', time: 'evening', products: [{ id: 'serum' }, { id: 'other' }] },
    ]);
  });

  test('that is on the shelf is told with its changes, and does not double itself', () => {
    const seen = draft(`${retinol}, Allantoin`, { name: 'Moonlit Serum', brand: '' });
    const { match, doubles } = viewNotice(reading, [serum], seen);
    expect(match).toMatchObject({
      kind: 'changed',
      product: { id: 'serum' },
      diff: { added: [{ name: 'ALLANTOIN' }] },
    });
    expect(doubles).toEqual([]);
  });

  test('what is only wanted or finished doubles nothing', () => {
    const shelf = [product('a', retinol, { status: 'finished' }), product('b', retinol, { status: 'want' })];
    expect(viewNotice(reading, shelf, draft(`${retinol}, Allantoin`)).doubles).toEqual([]);
  });
});

test('a saved product is read with the use that was known when it was saved', () => {
  const wash = product('w', 'Aqua, Sodium Laureth Sulfate, Salicylic Acid, Glycerin', {
    name: 'Thing',
    use: 'rinse-off',
  });
  const [shown] = showAll(reading, [wash]);
  expect(shown?.report.product).toMatchObject({ use: 'rinse-off', area: 'face' });
  expect(shown?.report.lists[0]?.items).toHaveLength(4);
});

describe('what did not suit', () => {
  const bad = (id: string, text: string): SavedProduct =>
    product(id, text, { reactions: [{ kind: 'broke-out', date: null }] });
  const good = (id: string, text: string): SavedProduct =>
    product(id, text, { reactions: [{ kind: 'suited', date: null }] });
  const base = 'Aqua, Glycerin, Phenoxyethanol';

  test('two products are hardly more than chance, and it is said', () => {
    const told = viewSuspects(reading, [
      bad('a', `${base}, Isopropyl Myristate`),
      bad('b', `${base}, Isopropyl Myristate`),
      good('c', base),
    ]);
    expect(told).toMatchObject({ bad: 2, good: 1, unclear: 0 });
    expect(told.ingredients[0]).toMatchObject({
      about: { name: 'ISOPROPYL MYRISTATE' },
      bad: 2,
      chance: 'may-be-chance',
    });
    expect(told.ingredients.map(({ label }) => label)).not.toContain('Glycerin');
    expect(told.families.map(({ about }) => about)).toContainEqual({ family: 'pore-clogging' });
  });

  test('six against six is worth watching', () => {
    const told = viewSuspects(
      reading,
      [1, 2, 3, 4, 5, 6].flatMap((i) => [bad(`b${i}`, `${base}, Isopropyl Myristate`), good(`g${i}`, base)]),
    );
    expect(told.ingredients[0]).toMatchObject({ bad: 6, chance: 'worth-watching' });
    expect(told.ingredients[0]?.p).toBeCloseTo(1 / 924, 6);
  });

  test('with none that suited everything may be chance', () => {
    const told = viewSuspects(
      reading,
      [1, 2, 3, 4].map((i) => bad(`b${i}`, base)),
    );
    expect(new Set(told.ingredients.map(({ chance }) => chance))).toEqual(new Set(['may-be-chance']));
  });

  test('one that did both counts as neither; the formula of the day counts', () => {
    const both = product('x', base, { status: 'did-not-suit', reactions: [{ kind: 'suited', date: null }] });
    const changed = product('y', '', {
      reactions: [{ kind: 'stung', date: '2026-04-01' }],
      formulas: [
        { date: '2026-03-01', text: `${base}, Menthol`, names: [], site: '', state: 'whole' },
        { date: '2026-05-01', text: `${base}, Allantoin`, names: [], site: '', state: 'whole' },
      ],
    });
    const told = viewSuspects(reading, [both, changed]);
    expect(told).toMatchObject({ bad: 1, good: 0, unclear: 1 });
    expect(told.ingredients.map(({ label }) => label)).toContain('Menthol');
    expect(told.ingredients.map(({ label }) => label)).not.toContain('Allantoin');
  });
});
