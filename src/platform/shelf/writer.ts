/** The one writer of the shelf. Lives in the background; see shelf/types.ts for what each write means. */
import { applyEdit } from '../../shelf/apply-edit.ts';
import { countPlan, planImport } from '../../shelf/merge-import.ts';
import { migrateRecord } from '../../shelf/migrate.ts';
import { recogniseProduct } from '../../shelf/recognise-product.ts';
import { checkProduct, isReadable, putAside } from '../../shelf/repair.ts';
import { newProduct, updateProduct } from '../../shelf/save-draft.ts';
import { MAX_PRODUCTS } from '../../shelf/schema.ts';
import type { SavedProduct, ShelfWriter, Written } from '../../shelf/types.ts';
import { readCopies } from './copies.ts';
import { faultOf } from './faults.ts';
import { dropSnapshots } from './snapshots.ts';
import { type Outside, transact, type Work, writeAlone } from './transact.ts';
import { undoChanges } from './undo-changes.ts';

/** Snapshots that stay when the browser has no more room. */
const SNAPSHOTS_WHEN_FULL = 2;

/** A writer over an opened store. `announce` is called after each write that is safely stored. */
export function createShelfWriter(outside: Outside, announce: () => void): ShelfWriter {
  const write = async <T extends object>(work: (work: Work) => Promise<T>): Promise<Written<T>> => {
    try {
      const result = await transact(outside, work).catch((error) => withRoom(error, outside, work));
      announce();
      return { ok: true, ...result };
    } catch (error) {
      const why = faultOf(error);
      if (!why) throw error;
      return { ok: false, why };
    }
  };
  return {
    save: (draft, { into, status } = {}) =>
      write(async (work) => {
        const known = await knownProduct(work, draft, into);
        if (!known) {
          await checkRoom(work, 1);
          const id = work.newId();
          await work.put(newProduct(draft, id, status ?? 'using', work.now));
          return { id, outcome: 'added' as const };
        }
        const updated = updateProduct(known, draft, status ?? null, work.now);
        if (updated === known) return { id: known.id, outcome: 'same' as const };
        await work.put(updated);
        return { id: known.id, outcome: 'updated' as const };
      }),
    edit: (edits) =>
      write(async (work) => {
        const products: SavedProduct[] = [];
        for (const edit of edits) {
          const product = (await readProduct(work, edit.id)) ?? work.fail('gone');
          const edited = applyEdit(product, edit, work.now);
          if (edited !== product) await work.put(edited);
          products.push(edited);
        }
        return { products };
      }),
    remove: (ids) =>
      write(async (work) => {
        if (ids === 'all') await work.snapshot('delete-all');
        const there = new Set(await work.tx.objectStore('products').getAllKeys());
        const gone = ids === 'all' ? [...there] : [...new Set(ids)].filter((id) => there.has(id));
        await Promise.all(gone.map((id) => work.remove('products', id)));
        return { count: gone.length };
      }),
    merge: (incoming) =>
      write(async (work) => {
        const plan = planImport(await allProducts(work), incoming);
        const others = plan.conflicts.map(({ other }) => other);
        await checkRoom(work, plan.added.length + others.length);
        const changed = [...plan.added, ...plan.updated, ...others];
        if (changed.length) await work.snapshot('import');
        await work.putAll(changed);
        return { counts: countPlan(plan) };
      }),
    restore: (id) =>
      write(async (work) => {
        const kept = (await work.tx.objectStore('snapshotProducts').get(id)) ?? work.fail('gone');
        await work.snapshot('restore');
        const products = kept.products.map((one) => checkProduct(migrateRecord(one, kept.version)));
        const sound = products.flatMap((checked) => ('product' in checked ? [checked.product] : []));
        const ids = new Set(sound.map((product) => product.id));
        for (const key of await work.tx.objectStore('products').getAllKeys())
          if (!ids.has(key)) await work.remove('products', key);
        await work.putAll(sound);
        return { count: sound.length };
      }),
    undo: (token) => write((work) => undoChanges(work, token)),
    tidy: () =>
      write(async (work) => {
        const store = work.tx.objectStore('products');
        const copies = new Map((await readCopies(work.tx))?.map((product) => [product.id, product]));
        let count = 0;
        for (const key of await store.getAllKeys()) {
          const record: unknown = await store.get(key);
          if (isReadable(record)) continue;
          const checked = checkProduct(migrateRecord(record, 1));
          if ('product' in checked) {
            await work.put(checked.product);
            continue;
          }
          await work.setAside(putAside(String(key), record, checked.reason, work.now));
          const copy = copies.get(key);
          await (copy ? work.put(copy) : work.remove('products', key));
          count++;
        }
        await work.rebuildCopies();
        return { count };
      }),
    forget: (ids) =>
      write(async (work) => {
        for (const id of ids) await work.remove('aside', id);
        return { count: ids.length };
      }),
  };
}

/** Where the browser has no more room, old snapshots make some; then the write is tried once more. */
async function withRoom<T extends object>(
  error: unknown,
  outside: Outside,
  work: (work: Work) => Promise<T>,
): Promise<T & { undo: string }> {
  if (faultOf(error) !== 'full') throw error;
  await writeAlone(outside, (tx) =>
    dropSnapshots(tx, SNAPSHOTS_WHEN_FULL, async (change) => void (await change())),
  ).catch(() => {});
  return transact(outside, work);
}

async function knownProduct(
  work: Work,
  draft: Parameters<ShelfWriter['save']>[0],
  into: string | null | undefined,
): Promise<SavedProduct | null> {
  if (into === null) return null;
  if (into !== undefined) return (await readProduct(work, into)) ?? work.fail('gone');
  return recogniseProduct(draft, await allProducts(work))?.product ?? null;
}

async function readProduct({ tx }: Work, id: string): Promise<SavedProduct | null> {
  const record: unknown = await tx.objectStore('products').get(id);
  return isReadable(record) ? record : null;
}

async function allProducts({ tx }: Work): Promise<SavedProduct[]> {
  const copies = await readCopies(tx);
  if (copies) return copies;
  const records: unknown[] = await tx.objectStore('products').getAll();
  return records.filter(isReadable);
}

async function checkRoom(work: Work, more: number): Promise<void> {
  if (more && (await work.tx.objectStore('products').count()) + more > MAX_PRODUCTS) work.fail('too-many');
}
