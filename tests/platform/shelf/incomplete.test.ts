/** The copies the list is read from are missing or incomplete: every product is listed all the same, and they are made anew. */
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HEADS } from '../../../src/platform/shelf/copies.ts';
import type { Store } from '../../../src/platform/shelf/open-store.ts';
import { product } from '../../shelf/make.ts';
import { makeShelf } from './make-shelf.ts';
import { stock, stocked } from './works.ts';

let shelf: ReturnType<typeof makeShelf>;
const end = new AbortController();
beforeEach(() => {
  shelf = makeShelf();
});
afterEach(() => shelf.close());

/** The names a list shows. */
const listed = async () => (await shelf.reader.heads()).heads.map(({ name }) => name).sort();

const damages: Record<string, (db: Store) => Promise<unknown>> = {
  'no copy at all': (db) => db.clear('copies'),
  'no short text, as before there were any': (db) => db.delete('copies', IDBKeyRange.lowerBound(HEADS)),
  'short texts alone': (db) => db.delete('copies', IDBKeyRange.upperBound(HEADS, true)),
  'one short text less': async (db) => {
    const [first] = await db.getAllKeys('copies', IDBKeyRange.lowerBound(HEADS));
    await db.delete('copies', first as number);
  },
  'a short text and its long one less': async (db) => {
    const [first] = await db.getAllKeys('copies', IDBKeyRange.lowerBound(HEADS));
    await db.delete('copies', first as number);
    await db.delete('copies', (first as number) - HEADS);
  },
  'a short text that is empty': async (db) => {
    const [first] = await db.getAll('copies', IDBKeyRange.lowerBound(HEADS));
    await db.put('copies', { part: first?.part as number, json: '[]' });
  },
  'a short text that is cut off': async (db) => {
    const [first] = await db.getAll('copies', IDBKeyRange.lowerBound(HEADS));
    await db.put('copies', { part: first?.part as number, json: first?.json.slice(0, 40) as string });
  },
  'short texts of other fields': async (db) => {
    for (const { part } of await db.getAll('copies', IDBKeyRange.lowerBound(HEADS)))
      await db.put('copies', { part, json: '[["a","One","using"]]' });
  },
};

describe.each(Object.entries(damages))('%s', (_, damage) => {
  test('every product is listed, tidying makes them whole, and a write does not lose one', async () => {
    await stock(shelf.writer);
    await damage(await shelf.open());
    const told = vi.fn();
    shelf.reader.onChange(told, end.signal);
    // What is not seen at once is seen when the records were looked through, some two seconds later.
    await vi.waitFor(async () => expect(await listed()).toEqual([...stocked].sort()), { timeout: 6000 });
    expect((await shelf.reader.heads()).broken).toBeGreaterThan(0);
    expect(await shelf.writer.tidy()).toMatchObject({ ok: true, count: 0 });
    const fresh = makeShelf({ name: shelf.name });
    expect(await fresh.reader.heads()).toMatchObject({ broken: 0, heads: { length: 3 } });
    expect((await fresh.reader.all()).products).toHaveLength(3);
    for (const db of [await fresh.open()]) db.close();
  });

  test('a save before anything was mended loses none', async () => {
    await stock(shelf.writer);
    await damage(await shelf.open());
    await shelf.writer.merge([product('x', 'Squalane, Jojoba', { name: 'Four' })]);
    await vi.waitFor(async () => expect(await listed()).toEqual(['Four', ...stocked].sort()), {
      timeout: 6000,
    });
    expect((await (await shelf.open()).getAll('products')).length).toBe(4);
  });
});

test('a database of version 1, whose bringing up to date was broken off before, is listed whole', async () => {
  const old = await openDB(shelf.name, 1, {
    upgrade(db) {
      db.createObjectStore('products', { keyPath: 'id' });
      db.createObjectStore('aside', { keyPath: 'id' });
      db.createObjectStore('snapshots', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
  });
  const names = Array.from({ length: 40 }, (_, i) => `Old ${i}`);
  for (const name of names) await old.put('products', product(name.replace(' ', '-'), 'Aqua', { name }));
  old.close();
  // Broken off: the browser takes all of it back.
  await openDB(shelf.name, 2, {
    async upgrade(db, _from, _to, transaction) {
      db.createObjectStore('copies', { keyPath: 'part' });
      await transaction.objectStore('products').clear();
      transaction.done.catch(() => {});
      transaction.abort();
    },
  }).catch(() => {});
  expect(await listed()).toEqual([...names].sort());
  expect((await shelf.reader.heads()).broken).toBe(0);
});
