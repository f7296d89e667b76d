import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/shelf/migrate.ts';
import { writeShelfCsv } from '../../src/shelf/shelf-csv.ts';
import { readShelfFile, writeShelfFile } from '../../src/shelf/shelf-file.ts';
import type { SavedProduct } from '../../src/shelf/types.ts';
import { formula, product } from './make.ts';

const now = '2026-11-25T09:00:00.000Z';
const folder = join(import.meta.dirname, 'files');
const rich = product('a1', 'Aqua, "Quoted", Zoë’s Öl', {
  notes: 'a "note"\nof two lines, with 雪 and \u0000',
  tags: ['=1+1', 'night'],
  formulas: [formula('Aqua'), formula('Aqua, Glycerin', { date: '2026-05-01', state: 'partial' })],
  reactions: [
    { kind: 'stung', date: '2026-05-02' },
    { kind: 'suited', date: null },
  ],
  slots: [{ time: 'evening', days: [1, 7], order: 0.5 }],
  rev: 3,
  past: ['2026-04-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z'],
});

function read(text: string): SavedProduct[] {
  const file = readShelfFile(text);
  if (!file.ok) throw new Error(file.why);
  return file.products;
}

describe('the shelf as a file', () => {
  test('is read again without any loss', () => {
    const shelf = [rich, product('b2', 'Squalane', { created: '2026-01-01T08:00:00.000Z' })];
    expect(read(writeShelfFile(shelf, now)).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(shelf);
  });

  test('an empty shelf, too', () => {
    expect(read(writeShelfFile([], now))).toEqual([]);
  });

  test.each(readdirSync(folder))('%s is read as if it were today’s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const old = JSON.parse(text).products as Record<string, unknown>[];
    const file = readShelfFile(text);
    expect(file).toMatchObject({ ok: true, broken: [] });
    const products = read(text);
    expect(products).toHaveLength(old.length);
    products.forEach((one, i) => {
      expect(one).toMatchObject(old[i] as object);
    });
    expect(read(writeShelfFile(products, now))).toEqual(products);
  });

  test('there is a file of every earlier version', () => {
    const versions = readdirSync(folder).map((name) => Number(/\d+/.exec(name)?.[0]));
    expect(versions.sort()).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1));
  });

  test('a broken product is named, the others are read', () => {
    const text = writeShelfFile([rich, product('b2', 'Squalane')], now).replace(
      '"status":"using"',
      '"status":7',
    );
    const file = readShelfFile(text);
    expect(file).toMatchObject({ ok: true, broken: [{ name: 'Product a1' }] });
    expect(file.ok && file.broken[0]?.reason).toContain('status');
    expect(file.ok && file.products).toHaveLength(1);
  });

  test.each([
    ['{', 'not-json'],
    ['null', 'not-a-shelf'],
    ['[]', 'not-a-shelf'],
    ['{"format":"pore-over-shelf","version":0,"products":[]}', 'not-a-shelf'],
    ['{"format":"pore-over-shelf","version":99,"products":[]}', 'newer'],
    ['{"format":"other","version":1,"products":[]}', 'not-a-shelf'],
  ])('%s: %s', (text, why) => {
    expect(readShelfFile(text)).toEqual({ ok: false, why });
  });

  test('the table quotes, and runs no formula', () => {
    const lines = writeShelfCsv([rich]).split('\r\n');
    expect(lines[0]?.startsWith('\ufeffname,brand,status')).toBe(true);
    expect(lines[1]).toContain(",'=1+1; night,");
    expect(lines[1]).toContain('"a ""note""\nof two lines');
    expect(lines[1]).toContain('1 7');
  });
});
