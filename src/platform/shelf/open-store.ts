/** The shelf's database: its stores, and how older versions become today's. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { migrateRecord, VERSION } from '../../shelf/migrate.ts';
import { checkProduct, putAside } from '../../shelf/repair.ts';
import type { Aside, SavedProduct, SnapshotInfo } from '../../shelf/types.ts';
import { rebuildCopies } from './copies.ts';

/** What a write put in the place of what: enough to undo it. */
export interface UndoRecord {
  /** ISO instant and a random part: keys rise with time. */
  token: string;
  changes: Change[];
}
export interface Change {
  store: 'products' | 'aside';
  key: string;
  /** What was there before, or null. */
  before: unknown;
  /** The instant of the revision this write left there; null where it left nothing, '' for what has no revisions. */
  after: string | null;
}

export interface ShelfDB extends DBSchema {
  products: { key: string; value: SavedProduct };
  aside: { key: string; value: Aside };
  snapshots: { key: string; value: SnapshotInfo };
  /** Apart from `snapshots`, so that these can be listed without reading every product ten times. */
  snapshotProducts: { key: string; value: { id: string; version: number; products: SavedProduct[] } };
  copies: { key: number; value: { part: number; json: string } };
  undo: { key: string; value: UndoRecord };
  meta: { key: string; value: string };
}
export type Store = IDBPDatabase<ShelfDB>;

type Upgrade = IDBPTransaction<ShelfDB, StoreNames<ShelfDB>[], 'versionchange'>;

const DATABASE = 'pore-over-shelf';

/** Opens the database, made or brought to today's version if need be. `now` is an ISO instant. */
export async function openStore(now: () => string, name = DATABASE): Promise<Store> {
  const db: Store = await openDB<ShelfDB>(name, VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('products', { keyPath: 'id' });
        database.createObjectStore('aside', { keyPath: 'id' });
        database.createObjectStore('snapshots', { keyPath: 'id' });
        database.createObjectStore('meta');
      }
      if (from < 2) {
        database.createObjectStore('snapshotProducts', { keyPath: 'id' });
        database.createObjectStore('undo', { keyPath: 'token' });
        database.createObjectStore('copies', { keyPath: 'part' });
      }
      if (from >= 1) await migrate(transaction as Upgrade, from, now());
    },
    // A newer version of the extension wants to bring the database to its own shape: let go.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  return db;
}

/** All in the one transaction that changes the version: killed in between, the old version is still there. */
async function migrate(transaction: Upgrade, from: number, now: string): Promise<void> {
  const products = transaction.objectStore('products');
  for (let cursor = await products.openCursor(); cursor; cursor = await cursor.continue()) {
    const checked = checkProduct(migrateRecord(cursor.value, from));
    if ('product' in checked) await cursor.update(checked.product);
    else {
      await transaction
        .objectStore('aside')
        .put(putAside(String(cursor.key), cursor.value, checked.reason, now));
      await cursor.delete();
    }
  }
  await rebuildCopies(transaction as never, async (change) => void (await change()));
  if (from >= 2) return;
  // Version 1 kept a snapshot's products beside its day.
  const snapshots = transaction.objectStore('snapshots');
  for (const { products: kept, ...info } of (await snapshots.getAll()) as (SnapshotInfo & {
    products?: SavedProduct[];
  })[]) {
    await snapshots.put(info);
    await transaction
      .objectStore('snapshotProducts')
      .put({ id: info.id, version: from, products: kept ?? [] });
  }
}

/** One open database for many uses, opened anew when the browser or a newer version has closed it. */
export function keepOpen(open: () => Promise<Store>): () => Promise<Store> {
  let opened: Promise<Store> | null = null;
  return () => {
    opened ??= open().then(
      (db) => {
        db.addEventListener('close', () => {
          opened = null;
        });
        db.addEventListener('versionchange', () => {
          opened = null;
        });
        return db;
      },
      (error) => {
        opened = null;
        throw error;
      },
    );
    return opened;
  };
}
