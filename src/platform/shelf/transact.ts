/** One write: under the one lock, in one transaction, with what is needed to undo it. Whole or not at all. */
import type { IDBPTransaction } from 'idb';
import type { Aside, SavedProduct, ShelfFault, SnapshotReason } from '../../shelf/types.ts';
import { type Changed, rebuildCopies, updateCopies } from './copies.ts';
import { ShelfError } from './faults.ts';
import type { Change, ShelfDB, Store } from './open-store.ts';
import { takeSnapshot } from './snapshots.ts';

const STORES = ['products', 'aside', 'snapshots', 'snapshotProducts', 'copies', 'undo', 'meta'] as const;
export type Writing = IDBPTransaction<ShelfDB, typeof STORES, 'readwrite'>;

/** How long a write can be undone, milliseconds. */
const UNDO_KEPT = 60 * 60 * 1000;
const LOCK = 'pore-over-shelf';

export interface Outside {
  open: () => Promise<Store>;
  /** Rises with every call. */
  now: () => Date;
  newId: () => string;
  /** Called before every single write inside a transaction: tests kill the worker there. */
  beforeWrite?: (() => void) | undefined;
}

/** What a write does its work with. Reads go through `tx`, changes through `put` and `remove`, which remember. */
export interface Work {
  tx: Writing;
  /** ISO instant of this write. */
  now: string;
  newId: () => string;
  put(product: SavedProduct): Promise<void>;
  putAll(products: SavedProduct[]): Promise<void>;
  setAside(aside: Aside): Promise<void>;
  remove(store: Change['store'], key: string): Promise<void>;
  snapshot(why: SnapshotReason): Promise<void>;
  rebuildCopies(): Promise<void>;
  fail(why: ShelfFault): never;
}

/** Does a write and gives its result and undo token. Rejects when nothing was written. */
export function transact<T>(
  outside: Outside,
  work: (work: Work) => Promise<T>,
): Promise<T & { undo: string }> {
  return writeAlone(outside, (tx) => workIn(tx, outside, work));
}

/** Some writes in one transaction, while nobody else writes. */
export async function writeAlone<T>(outside: Outside, work: (tx: Writing) => Promise<T>): Promise<T> {
  return await navigator.locks.request(LOCK, async () => {
    const db = await outside.open();
    const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    const done = tx.done;
    done.catch(() => {});
    try {
      const result = await work(tx);
      await done;
      return result;
    } catch (error) {
      tryAbort(tx);
      // A write refused for lack of room rejects as "aborted"; the transaction knows why.
      throw error instanceof ShelfError ? error : (tx.error ?? error);
    }
  });
}

async function workIn<T>(
  tx: Writing,
  { now: clock, newId, beforeWrite }: Outside,
  work: (work: Work) => Promise<T>,
): Promise<T & { undo: string }> {
  const at = clock();
  const now = at.toISOString();
  const changes: Change[] = [];
  const changed: Changed = new Map();
  const write = async (change: () => Promise<unknown>) => {
    beforeWrite?.();
    await change();
  };
  const remember = async (store: Change['store'], key: string, after: string | null, isThere = true) => {
    const before = (isThere && (await tx.objectStore(store).get(key))) || null;
    changes.push({ store, key, before, after });
  };
  const put = async (product: SavedProduct, isThere?: boolean) => {
    await remember('products', product.id, product.changed, isThere);
    changed.set(product.id, product);
    await write(() => tx.objectStore('products').put(product));
  };
  const lastDay = await tx.objectStore('meta').get('daily');
  if (lastDay !== now.slice(0, 10)) {
    await write(() => tx.objectStore('meta').put(now.slice(0, 10), 'daily'));
    await takeSnapshot(tx, 'daily', now, newId(), write);
  }
  const result = await work({
    tx,
    now,
    newId,
    put: (product) => put(product),
    async putAll(products) {
      // One question for all keys is much quicker than looking for each of thousands that are new.
      const keys = new Set(await tx.objectStore('products').getAllKeys());
      await Promise.all(products.map((product) => put(product, keys.has(product.id))));
    },
    async setAside(aside) {
      await remember('aside', aside.id, '');
      await write(() => tx.objectStore('aside').put(aside));
    },
    async remove(store, key) {
      await remember(store, key, null);
      if (store === 'products') changed.set(key, null);
      await write(() => tx.objectStore(store).delete(key));
    },
    snapshot: (why) => takeSnapshot(tx, why, now, newId(), write),
    rebuildCopies: () => rebuildCopies(tx, write),
    fail(why) {
      throw new ShelfError(why);
    },
  });
  await updateCopies(tx, changed, write);
  const token = `${now}-${newId()}`;
  await write(() => tx.objectStore('undo').put({ token, changes }));
  const old = new Date(at.getTime() - UNDO_KEPT).toISOString();
  await write(() => tx.objectStore('undo').delete(IDBKeyRange.upperBound(old)));
  return { ...result, undo: token };
}

function tryAbort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // Over already.
  }
}
