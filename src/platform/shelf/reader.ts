/** Reads the shelf straight from the store. Nothing here writes. */
import { headOf, searchTextOf } from '../../shelf/head.ts';
import { isReadable } from '../../shelf/repair.ts';
import type { ShelfReader } from '../../shelf/types.ts';
import { onWritten } from './announce.ts';
import { eachCopy, headsFit, readCopies, readHeads } from './copies.ts';
import { keepOpen, openStore, type Store } from './open-store.ts';

/** How long after the first look the records themselves are looked through, milliseconds: nobody waits for it then. */
const LATER = 1500;
/** Records looked through at once: some milliseconds' worth, so that nobody who types meanwhile waits. */
const STEP = 100;

/** A reader over an opened store. Its answers reject with the browser's reason when the store cannot be read. */
export function createShelfReader(open: () => Promise<Store>): ShelfReader {
  let known: 'nothing' | 'looking' | 'sound' | 'damaged' = 'nothing';
  const listeners = new Set<() => void>();

  async function lookThrough(): Promise<void> {
    const db = await open();
    let isSound = await headsFit(db);
    for (let last: string | null = null; isSound; ) {
      const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const records: { id: string }[] = await db.getAll('products', range, STEP);
      if (!records.length) break;
      isSound = records.every(isReadable);
      last = records.at(-1)?.id ?? null;
    }
    known = isSound ? 'sound' : 'damaged';
    if (known === 'damaged') for (const listener of listeners) listener();
  }

  function lookLater(): void {
    if (known !== 'nothing') return;
    known = 'looking';
    setTimeout(() => lookThrough().catch(() => {}), LATER);
  }

  async function all(): ReturnType<ShelfReader['all']> {
    const db = await open();
    const copies = known === 'damaged' ? null : await readCopies(db);
    if (copies) {
      if (copies.length) lookLater();
      return { products: copies, broken: 0 };
    }
    const records: unknown[] = await db.getAll('products');
    const products = records.filter(isReadable);
    // Copies that do not fit their records are mended like a broken record.
    return { products, broken: records.length - products.length || 1 };
  }

  return {
    all,
    async heads() {
      const heads = known === 'damaged' ? null : await readHeads(await open());
      // No heads at all: either there is nothing, which is quickly counted, or they are missing.
      if (heads?.length) {
        lookLater();
        return { heads, broken: 0 };
      }
      const { products, broken } = await all();
      // Missing short texts are mended like a broken record.
      return { heads: products.map(headOf), broken: broken || Math.min(1, products.length) };
    },
    async searchTexts() {
      const texts = new Map<string, string>();
      await eachCopy(await open(), (products) => {
        for (const product of products) texts.set(product.id, searchTextOf(product));
      });
      return texts;
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
