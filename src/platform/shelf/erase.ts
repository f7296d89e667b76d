/** Deletes the shelf for good, for who wants nothing to be left. */
import type { ShelfFault } from '../../shelf/types.ts';
import { faultOf } from './faults.ts';
import { type Outside, writeAlone } from './transact.ts';

/** Empties every store in one transaction: no snapshot, nothing to undo. It needs no room, so a full disk allows it. */
export async function eraseShelf(
  outside: Outside,
  announce: () => void,
): Promise<{ ok: true } | { ok: false; why: ShelfFault }> {
  try {
    await writeAlone(outside, async (tx) => {
      for (const store of tx.objectStoreNames) await tx.objectStore(store).clear();
    });
    announce();
    return { ok: true };
  } catch (error) {
    const why = faultOf(error);
    if (!why) throw error;
    return { ok: false, why };
  }
}
