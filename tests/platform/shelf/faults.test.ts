/** Damage, no room, and older databases. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { SavedProduct } from '../../../src/shelf/types.ts';
import { draft, makeShelf, serum } from './make-shelf.ts';
import { stock } from './works.ts';

let shelf: ReturnType<typeof makeShelf>;
beforeEach(() => {
  shelf = makeShelf();
});
afterEach(() => shelf.close());
const names = async () => (await shelf.reader.all()).products.map(({ name }) => name).sort();

describe('a damaged record', () => {
  test('of no product is kept aside, named, and can be forgotten and brought back', async () => {
    await stock(shelf.writer);
    await (await shelf.open()).put('products', { id: 'junk', name: 'Old thing', formulas: 7 } as never);
    expect(await shelf.reader.all()).toMatchObject({ broken: 1 });
    expect(await names()).toEqual(['One', 'Three', 'Two']);
    expect(await shelf.reader.get('junk')).toBeNull();
    expect(await shelf.writer.tidy()).toMatchObject({ ok: true, count: 1 });
    expect(await shelf.reader.all()).toMatchObject({ broken: 0 });
    const [aside] = await shelf.reader.aside();
    expect(aside).toMatchObject({ id: 'junk', name: 'Old thing', record: { formulas: 7 } });
    expect(aside?.reason).toContain(':');
    const forgotten = await shelf.writer.forget(['junk']);
    expect(await shelf.reader.aside()).toEqual([]);
    await shelf.writer.undo(forgotten.ok ? forgotten.undo : '');
    expect(await shelf.reader.aside()).toHaveLength(1);
  });

  test('whose copy is whole comes back from it; the page is told', async () => {
    const [id] = await stock(shelf.writer);
    const sound = await shelf.reader.get(id as string);
    await (await shelf.open()).put('products', { id, name: 'One' } as never);
    const told = vi.fn();
    const end = new AbortController();
    shelf.reader.onChange(told, end.signal);
    expect(await names()).toHaveLength(3);
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 8000 });
    expect(await shelf.reader.all()).toMatchObject({ broken: 1 });
    await shelf.writer.tidy();
    expect(await shelf.reader.get(id as string)).toEqual(sound);
    expect(await shelf.reader.aside()).toMatchObject([{ id, name: 'One' }]);
    end.abort();
  });

  test('of which a field is missing that can be filled is mended in place', async () => {
    const [id] = await stock(shelf.writer);
    const { past: _, ...old } = (await shelf.reader.get(id as string)) as SavedProduct;
    await (await shelf.open()).put('products', old as never);
    expect(await shelf.writer.tidy()).toMatchObject({ ok: true, count: 0 });
    expect((await shelf.reader.get(id as string))?.past).toEqual([]);
  });

  test('does not stop saving, changing and deleting the others', async () => {
    const [id] = await stock(shelf.writer);
    await (await shelf.open()).put('products', { id: 'junk' } as never);
    expect((await shelf.writer.save(draft('Five', 'Squalane'))).ok).toBe(true);
    expect((await shelf.writer.edit([{ id: id as string, was: {}, change: { notes: 'x' } }])).ok).toBe(true);
    expect(await names()).toEqual(['Five', 'One', 'Three', 'Two']);
    expect((await shelf.writer.remove('all')).ok).toBe(true);
    expect(await names()).toEqual([]);
  });

  test('a copy that cannot be read is made anew by the next write', async () => {
    await stock(shelf.writer);
    const db = await shelf.open();
    for (const { part } of await db.getAll('copies')) await db.put('copies', { part, json: '[{"id":' });
    expect(await names()).toHaveLength(3);
    await shelf.writer.tidy();
    expect(await shelf.reader.all()).toMatchObject({ broken: 0 });
  });
});

describe('no room', () => {
  test('a write that the browser refuses is told, and everything stays as it was', async () => {
    await stock(shelf.writer);
    const before = (await shelf.reader.all()).products;
    const db = await shelf.open();
    const full = makeShelf({
      name: shelf.name,
      beforeWrite: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    });
    expect(await full.writer.save(draft('Five', 'Squalane'))).toEqual({ ok: false, why: 'full' });
    expect((await shelf.reader.all()).products).toEqual(before);
    expect(await db.count('undo')).toBe(3);
    (await full.open()).close();
  });

  test('in a browser that really is full: the same, and deleting still works', {
    timeout: 60_000,
  }, async () => {
    await stock(shelf.writer);
    const before = await names();
    const session = cdp();
    const { origin } = location;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    try {
      const big = draft(
        'Big',
        Array.from({ length: 500 }, (_, i) => `Name ${i} ${'x'.repeat(25)}`).join(','),
      );
      // Chromium remembers for up to half a minute how much room there was.
      const refused = async () =>
        expect(await shelf.writer.save(big, { into: null })).toEqual({ ok: false, why: 'full' });
      await vi.waitFor(refused, { timeout: 50_000, interval: 1000 });
      expect(await names()).toEqual(expect.arrayContaining(before));
      expect(await shelf.reader.all()).toMatchObject({ broken: 0 });
    } finally {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
    }
    expect((await shelf.writer.save(draft('Five', 'Squalane'), { into: null })).ok).toBe(true);
  });
});

describe('an older database', () => {
  const saved = {
    id: 'old-1',
    name: 'Moonlit Serum',
    brand: '',
    sites: ['shop.example'],
    formulas: [
      { date: '2026-03-01', text: serum, names: serum.toUpperCase().split(', '), site: 'shop.example' },
    ],
    status: 'using',
    notes: 'n',
    tags: [],
    reactions: [],
    slots: [],
    use: 'leave-on',
    area: 'face',
    created: '2026-03-01T08:00:00.000Z',
    changed: '2026-03-01T08:00:00.000Z',
    rev: 1,
  };

  test('of version 1 is brought to today’s: products, snapshots, and what is broken', async () => {
    const old = await openDB(shelf.name, 1, {
      upgrade(db) {
        for (const store of ['products', 'aside', 'snapshots'])
          db.createObjectStore(store, { keyPath: 'id' });
        db.createObjectStore('meta');
      },
    });
    await old.put('products', saved);
    await old.put('products', { id: 'old-2', name: 'Broken', formulas: null });
    await old.put('snapshots', {
      id: 's1',
      at: '2026-10-01T08:00:00.000Z',
      why: 'daily',
      count: 1,
      products: [saved],
    });
    old.close();
    expect(await shelf.reader.all()).toMatchObject({
      broken: 0,
      products: [{ ...saved, past: [], formulas: [{ state: 'whole' }] }],
    });
    expect(await shelf.reader.aside()).toMatchObject([{ id: 'old-2', name: 'Broken' }]);
    expect(await shelf.reader.snapshots()).toEqual([
      { id: 's1', at: '2026-10-01T08:00:00.000Z', why: 'daily', count: 1 },
    ]);
    await shelf.writer.remove('all');
    expect(await shelf.writer.restore('s1')).toMatchObject({ ok: true, count: 1 });
    expect(await names()).toEqual(['Moonlit Serum']);
  });

  test('of a version to come is left alone', async () => {
    const newer = await openDB(shelf.name, 99, { upgrade: (db) => void db.createObjectStore('products') });
    await newer.put('products', { anything: 1 }, 'k');
    expect(await shelf.writer.save(draft('Five', 'Squalane'))).toEqual({ ok: false, why: 'newer' });
    expect(await newer.count('products')).toBe(1);
    newer.close();
  });

  test('open in a page is let go for a newer version', async () => {
    await stock(shelf.writer);
    const newer = await openDB(shelf.name, 99, { upgrade: () => {} });
    expect(await newer.count('products')).toBe(3);
    newer.close();
  });
});
