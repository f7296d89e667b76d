/**
 * The shelf a second time, as a few long texts: browsers read 5,000 records in half a second and 32 texts in a few
 * milliseconds. Of each text there is a short one beside it with what a list shows. Written in the same transaction as
 * the records, so they never differ; the records are the truth.
 */
import type { IDBPTransaction } from 'idb';
import { headOf, packHeads, unpackHeads } from '../../shelf/head.ts';
import { isReadable } from '../../shelf/repair.ts';
import type { Head, SavedProduct } from '../../shelf/types.ts';
import type { ShelfDB, Store } from './open-store.ts';
import type { Writing } from './transact.ts';

const PARTS = 32;
/** Keys of the short texts begin here. */
export const HEADS = 100;

type Write = (change: () => Promise<unknown>) => Promise<void>;
type Reading = IDBPTransaction<ShelfDB, ('products' | 'copies')[], 'readonly'>;
/** What became of each product of a write; null where it was deleted. */
export type Changed = Map<string, SavedProduct | null>;

/** All products from the copies, or null where these do not hold as many as there are records. */
export async function readCopies(source: Store | Writing): Promise<SavedProduct[] | null> {
  const tx =
    'transaction' in source ? source.transaction(['products', 'copies']) : (source as never as Reading);
  const [parts, count] = await Promise.all([
    tx.objectStore('copies').getAll(IDBKeyRange.upperBound(HEADS, true)),
    tx.objectStore('products').count(),
  ]);
  const products = parts.flatMap(({ json }) => parse(json) ?? []);
  return products.length === count ? products : null;
}

/**
 * What a list shows of all products, or null where a copy has no short text beside it. The records are not counted: that
 * alone takes longer than all of this. See reader.ts for when they are.
 */
export async function readHeads(db: Store): Promise<Head[] | null> {
  const { store } = db.transaction('copies');
  const [keys, parts] = await Promise.all([store.getAllKeys(), store.getAll(IDBKeyRange.lowerBound(HEADS))]);
  const isWhole = keys.every((key) => keys.includes(key < HEADS ? key + HEADS : key - HEADS));
  const heads = parts.map(({ json }) => unpackHeads(json));
  return isWhole && heads.every((part) => part !== null) ? heads.flat() : null;
}

/** Whether the short texts hold as many products as there are records. */
export async function headsFit(db: Store): Promise<boolean> {
  const tx = db.transaction(['products', 'copies']);
  const [parts, count] = await Promise.all([
    tx.objectStore('copies').getAll(IDBKeyRange.lowerBound(HEADS)),
    tx.objectStore('products').count(),
  ]);
  return parts.flatMap(({ json }) => unpackHeads(json) ?? []).length === count;
}

/** One copy after the other, each in a turn of its own. A copy that cannot be read is left out. */
export async function eachCopy(db: Store, take: (products: SavedProduct[]) => void): Promise<void> {
  for (let part = 0; part < PARTS; part++) {
    const kept = await db.get('copies', part);
    if (kept) take(parse(kept.json) ?? []);
  }
}

/** Brings the copies of what was written up to date. */
export async function updateCopies(tx: Writing, changed: Changed, write: Write): Promise<void> {
  const byPart = groupByPart([...changed], ([id]) => id);
  for (const [part, changes] of byPart) {
    const kept = await tx.objectStore('copies').get(part);
    const products = kept ? parse(kept.json) : [];
    // A copy that cannot be read is made anew, with all others.
    if (!products) return rebuildCopies(tx, write);
    const all = new Map(products.map((product) => [product.id, product]));
    for (const [id, product] of changes)
      if (product) all.set(id, product);
      else all.delete(id);
    await putCopy(tx, part, [...all.values()], write);
  }
}

/** Makes all copies from the records. */
export async function rebuildCopies(tx: Writing, write: Write): Promise<void> {
  const records: unknown[] = await tx.objectStore('products').getAll();
  const byPart = groupByPart(records.filter(isReadable), ({ id }) => id);
  await write(() => tx.objectStore('copies').clear());
  for (const [part, products] of byPart) await putCopy(tx, part, products, write);
}

async function putCopy(tx: Writing, part: number, products: SavedProduct[], write: Write): Promise<void> {
  const copies = tx.objectStore('copies');
  await write(() => copies.put({ part, json: JSON.stringify(products) }));
  await write(() => copies.put({ part: HEADS + part, json: packHeads(products.map(headOf)) }));
}

function parse(json: string): SavedProduct[] | null {
  try {
    const products: unknown = JSON.parse(json);
    return Array.isArray(products) && products.every(isReadable) ? products : null;
  } catch {
    return null;
  }
}

function groupByPart<T>(all: T[], idOf: (one: T) => string): Map<number, T[]> {
  const parts = new Map<number, T[]>();
  for (const one of all) {
    const part = partOf(idOf(one));
    parts.set(part, [...(parts.get(part) ?? []), one]);
  }
  return parts;
}

function partOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 65_521;
  return sum % PARTS;
}
