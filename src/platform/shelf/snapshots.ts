/** Copies of the whole shelf, taken by themselves before what changes much, and once a day. */
import { VERSION } from '../../shelf/migrate.ts';
import { isReadable } from '../../shelf/repair.ts';
import type { SnapshotReason } from '../../shelf/types.ts';
import type { Writing } from './transact.ts';

/** Snapshots that are kept; older ones go. */
export const MOST_SNAPSHOTS = 10;

type Write = (change: () => Promise<unknown>) => Promise<void>;

/** Copies what is there, in the same transaction as the write it comes before. An empty shelf needs no copy. */
export async function takeSnapshot(
  tx: Writing,
  why: SnapshotReason,
  at: string,
  id: string,
  write: Write,
): Promise<void> {
  const records: unknown[] = await tx.objectStore('products').getAll();
  const products = records.filter(isReadable);
  if (!products.length) return;
  await write(() => tx.objectStore('snapshots').put({ id, at, why, count: products.length }));
  await write(() => tx.objectStore('snapshotProducts').put({ id, version: VERSION, products }));
  await dropSnapshots(tx, MOST_SNAPSHOTS, write);
}

/** Drops all but the newest. */
export async function dropSnapshots(tx: Writing, kept: number, write: Write): Promise<void> {
  const all = await tx.objectStore('snapshots').getAll();
  const old = all.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(kept);
  for (const { id } of old) {
    await write(() => tx.objectStore('snapshots').delete(id));
    await write(() => tx.objectStore('snapshotProducts').delete(id));
  }
}
