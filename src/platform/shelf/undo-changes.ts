/** Takes a write back. */
import type { Aside, SavedProduct } from '../../shelf/types.ts';
import type { Change } from './open-store.ts';
import type { Work } from './transact.ts';

/** Puts back what the write replaced. What was written again since is newer than what is undone, and stays. */
export async function undoChanges(work: Work, token: string): Promise<{ count: number; left: number }> {
  const record = (await work.tx.objectStore('undo').get(token)) ?? work.fail('gone');
  let count = 0;
  for (const change of record.changes) {
    if ((await stateOf(work, change)) !== change.after) continue;
    if (change.before === null) await work.remove(change.store, change.key);
    else if (change.store === 'aside') await work.setAside(change.before as Aside);
    else await work.put(change.before as SavedProduct);
    count++;
  }
  await work.tx.objectStore('undo').delete(token);
  return { count, left: record.changes.length - count };
}

async function stateOf({ tx }: Work, { store, key }: Change): Promise<string | null> {
  const now = (await tx.objectStore(store).get(key)) as Partial<SavedProduct> | undefined;
  if (now === undefined) return null;
  return store === 'aside' ? '' : (now.changed ?? '');
}
