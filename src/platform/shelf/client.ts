/** The shelf as our own pages use it: read straight from the store, written by the background alone. */
import type { Routine, ShelfNotice, ShelfWriter, Shown, Suspects } from '../../shelf/types.ts';
import { askBackground } from '../messages-content.ts';
import { shelfReader } from './reader.ts';
import { sendProducts } from './send-products.ts';

export { shelfReader };

export const shelfWriter: ShelfWriter = {
  save: (draft, { into, status } = {}) =>
    askBackground('shelfSave', {
      draft,
      ...(into === undefined ? {} : { into }),
      ...(status ? { status } : {}),
    }),
  edit: (edits) => askBackground('shelfEdit', { edits }),
  remove: (ids) => askBackground('shelfRemove', { ids }),
  merge: sendProducts,
  restore: (snapshot) => askBackground('shelfRestore', { snapshot }),
  undo: (token) => askBackground('shelfUndo', { token }),
  tidy: () => askBackground('shelfTidy', {}),
  forget: (ids) => askBackground('shelfForget', { ids }),
};

/** Deletes everything for good, snapshots included. */
export const eraseShelf = () => askBackground('shelfErase', {});

/** What the background works out from the shelf with the engine. */
export const shelfView = {
  /** Some products as the engine reads them today. */
  show: (ids: string[]): Promise<Shown[]> => askBackground('shelfShow', { ids }),
  routine: (): Promise<Routine> => askBackground('shelfRoutine', {}),
  suspects: (): Promise<Suspects> => askBackground('shelfSuspects', {}),
  notice: (draft: Parameters<ShelfWriter['save']>[0]): Promise<ShelfNotice> =>
    askBackground('shelfNotice', { draft }),
};
