/**
 * The shelf a second time, as a few long texts: browsers read 5,000 records in half a second and 32 texts in a few
 * milliseconds. Written in the same transaction as the records, so the two never differ; the records are the truth.
 */
import type { IDBPTransaction } from 'idb';
import { isReadable } from '../../shelf/repair.ts';
import type { SavedProduct } from '../../shelf/types.ts';
import type { ShelfDB, Store } from './open-store.ts';
import type { Writing } from './transact.ts';

const PARTS = 32;

type Write = (change: () => Promise<unknown>) => Promise<void>;
type Reading = IDBPTransaction<ShelfDB, ('products' | 'copies')[], 'readonly'>;
/** What became of each product of a write; null where it was deleted. */
export type Changed = Map<string, SavedProduct | null>;

/** All products from the copies, or null where these do not hold as many as there are records. */
export async function readCopies(source: Store | Writing): Promise<SavedProduct[] | null> {
  const tx =
    'transaction' in source ? source.transaction(['products', 'copies']) : (source as never as Reading);
  const [parts, count] = await Promise.all([
    tx.objectStore('copies').getAll(),
    tx.objectStore('products').count(),
  ]);
  const products = parts.flatMap(({ json }) => parse(json) ?? []);
  return products.length === count ? products : null;
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
    await write(() => tx.objectStore('copies').put({ part, json: JSON.stringify([...all.values()]) }));
  }
}

/** Makes all copies from the records. */
export async function rebuildCopies(tx: Writing, write: Write): Promise<void> {
  const records: unknown[] = await tx.objectStore('products').getAll();
  const byPart = groupByPart(records.filter(isReadable), ({ id }) => id);
  await write(() => tx.objectStore('copies').clear());
  for (const [part, products] of byPart)
    await write(() => tx.objectStore('copies').put({ part, json: JSON.stringify(products) }));
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
