/** A table taken in again: what it holds comes back, what spreadsheets do to it is understood. */
import { describe, expect, test } from 'vitest';
import { countPlan, planImport } from '../../src/shelf/merge-import.ts';
import { parseCsv } from '../../src/shelf/parse-csv.ts';
import { readShelfCsv } from '../../src/shelf/read-shelf-csv.ts';
import { writeShelfCsv } from '../../src/shelf/shelf-csv.ts';
import type { SavedProduct } from '../../src/shelf/types.ts';
import { formula, product } from './make.ts';
import { manyProducts } from './make-many.ts';

const now = '2026-11-25T08:00:00.000Z';
const rich = product('a1', '', {
  name: '=Moonlit "Serum", large',
  brand: 'Harbour & Vale',
  formulas: [
    formula('Aqua, Glycerin'),
    formula('Aqua, 1,2-Hexanediol', { names: ['AQUA', '1,2-HEXANEDIOL', 'A, B AND C'], date: '2026-05-01' }),
  ],
  status: 'did-not-suit',
  notes: 'two\nlines, with 雪',
  tags: ['-night', 'gift'],
  sites: ['shop.example', 'other.example'],
  reactions: [
    { kind: 'stung', date: '2026-05-02' },
    { kind: 'broke-out', date: null },
  ],
  slots: [{ time: 'evening', days: [1, 7], order: 3 }],
  use: 'rinse-off',
});

function read(text: string, here: SavedProduct[] = []) {
  const file = readShelfCsv(text, here, now);
  if (!file.ok) throw new Error(file.why);
  return file;
}

describe('a table of ours', () => {
  test('brings back everything but the earlier formulas and the time of day', () => {
    const [back] = read(writeShelfCsv([rich])).products;
    const { name, brand, status, notes, tags, sites, reactions, use, area } = rich;
    expect(back).toMatchObject({ name, brand, status, notes, tags, sites, reactions, use, area });
    expect(back?.slots).toMatchObject([{ time: 'evening', days: [1, 7] }]);
    expect(back?.created.slice(0, 10)).toBe('2026-03-01');
    expect(back?.formulas).toMatchObject([
      { text: 'Aqua, 1,2-Hexanediol', names: ['AQUA', '1,2-HEXANEDIOL', 'A, B AND C'] },
    ]);
  });

  test('taken in where all of it stands already changes nothing, however often', () => {
    const shelf = [rich, ...manyProducts(60)];
    const { products } = read(writeShelfCsv(shelf), shelf);
    expect(countPlan(planImport(shelf, products))).toEqual({ added: 0, updated: 0, same: 61, conflicts: 0 });
  });

  test('taken in twice on another device adds nothing the second time', () => {
    const text = writeShelfCsv([rich, ...manyProducts(20)]);
    const first = planImport([], read(text).products).added;
    expect(first).toHaveLength(21);
    expect(countPlan(planImport(first, read(text, first).products)).same).toBe(21);
  });

  test('edited in a spreadsheet: a tag is added, what a person decided here stays', () => {
    const text = writeShelfCsv([rich]).replace('gift', 'gift; new').replace('did-not-suit', 'want');
    const { updated } = planImport([rich], read(text, [rich]).products);
    expect(updated).toMatchObject([{ id: 'a1', tags: ['-night', 'gift', 'new'], status: 'did-not-suit' }]);
    expect(updated[0]?.formulas).toEqual(rich.formulas);
  });
});

describe('anybody’s table', () => {
  test.each([
    ['semicolons', 'Name;Brand;Ingredients\r\nBalm;Alder;"Aqua, Squalane"\r\n'],
    ['tabs', 'name\tbrand\tingredients\nBalm\tAlder\tAqua, Squalane'],
    ['columns in another order', '\ufeffingredients,x,brand,name\n"Aqua, Squalane",1,Alder,Balm\n\n'],
  ])('with %s', (_, text) => {
    expect(read(text).products).toMatchObject([
      { name: 'Balm', brand: 'Alder', status: 'using', formulas: [{ names: ['AQUA', 'SQUALANE'] }] },
    ]);
  });

  test('a row that cannot be used is named, the others are read', () => {
    const file = read('name,status,ingredients\nBalm,lost,Aqua\nCream,want,"Aqua, Glycerin"\nOil,want,\n');
    expect(file.products.map(({ name }) => name)).toEqual(['Cream']);
    expect(file.broken.map(({ name }) => name)).toEqual(['Balm', 'Oil']);
  });

  test.each(['', 'a,b\n1,2', '%PDF-1.7', 'name\nBalm', '"name,ingredients'])('%j is none', (text) => {
    expect(readShelfCsv(text, [], now)).toEqual({ ok: false, why: 'not-json' });
  });
});

test.each([
  ['a,"b ""c"" ,\nd",e\r\n\r\nf', [['a', 'b "c" ,\nd', 'e'], ['f']]],
  ['"never closed,\n1', [['never closed,\n1']]],
  ['"a"b,c', [['ab', 'c']]],
  [
    'a,\n,b',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
])('%j', (text, rows) => {
  expect(parseCsv(text, ',')).toEqual(rows);
});

test('a table of quotes takes no longer than its length asks for', () => {
  const start = performance.now();
  parseCsv('"'.repeat(2_000_000), ',');
  parseCsv('"",'.repeat(700_000), ',');
  expect(performance.now() - start).toBeLessThan(5000);
});
