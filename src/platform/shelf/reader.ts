/** Reads the shelf straight from the store. Nothing here writes. */
import { isReadable } from '../../shelf/repair.ts';
import type { ShelfReader } from '../../shelf/types.ts';
import { onWritten } from './announce.ts';
import { readCopies } from './copies.ts';
import { keepOpen, openStore, type Store } from './open-store.ts';

/** How long after the first look the records themselves are looked through, milliseconds: nobody waits for it then. */
const LATER = 1500;

/** A reader over an opened store. Its answers reject with the browser's reason when the store cannot be read. */
export function createShelfReader(open: () => Promise<Store>): ShelfReader {
  let known: 'nothing' | 'looking' | 'sound' | 'damaged' = 'nothing';
  const listeners = new Set<() => void>();

  async function lookThrough(): Promise<void> {
    const records: unknown[] = await (await open()).getAll('products');
    known = records.every(isReadable) ? 'sound' : 'damaged';
    if (known === 'damaged') for (const listener of listeners) listener();
  }

  return {
    async all() {
      const db = await open();
      const copies = known === 'damaged' ? null : await readCopies(db);
      if (copies) {
        if (known === 'nothing' && copies.length) {
          known = 'looking';
          setTimeout(() => lookThrough().catch(() => {}), LATER);
        }
        return { products: copies, broken: 0 };
      }
      const records: unknown[] = await db.getAll('products');
      const products = records.filter(isReadable);
      // Copies that do not fit their records are mended like a broken record.
      return { products, broken: records.length - products.length || 1 };
    },
    async get(id) {
      const record: unknown = await (await open()).get('products', id);
      return isReadable(record) ? record : null;
    },
    async aside() {
      return (await open()).getAll('aside');
    },
    async snapshots() {
      const all = await (await open()).getAll('snapshots');
      return all.sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    onChange(callback, signal) {
      if (signal.aborted) return;
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback), { once: true });
      onWritten(() => {
        if (known === 'damaged') known = 'nothing';
        callback();
      }, signal);
    },
  };
}

export const shelfReader: ShelfReader = createShelfReader(
  keepOpen(() => openStore(() => new Date().toISOString())),
);
