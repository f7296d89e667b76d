/** The shelf's messages. Wiring only. */
import type { Profile, Report } from '../engine/types.ts';
import type { BackgroundHandlers, Kind, Reply, Request } from '../platform/messages.ts';
import type { Sender } from '../platform/messages-background.ts';
import { backgroundShelf } from '../platform/shelf/background-writer.ts';
import { type Reading, showAll, viewNotice, viewRoutine, viewSuspects } from '../shelf/shelf-views.ts';
import type { SavedProduct } from '../shelf/types.ts';

type ShelfKind = Extract<Kind<BackgroundHandlers>, `shelf${string}`>;
type ShelfHandlers = {
  [K in ShelfKind]: (
    request: Request<BackgroundHandlers, K>,
    sender: Sender,
  ) => Promise<Reply<BackgroundHandlers, K>>;
};

/** The handlers, over the knowledge that the background owns. */
export function answerShelf(
  knowing: Omit<Reading, 'profile'>,
  getProfile: () => Promise<Profile>,
  inLanguage: (report: Report) => Report,
): ShelfHandlers {
  const { writer, reader, erase } = backgroundShelf;
  const view = async <T>(look: (reading: Reading, products: SavedProduct[]) => T): Promise<T> => {
    const [profile, { products }] = await Promise.all([getProfile(), reader.all()]);
    return look({ ...knowing, profile }, products);
  };
  return {
    async shelfSave({ draft, into, status }, { isPrivate }) {
      if (isPrivate) throw new Error('nothing is kept of a private window');
      return writer.save(draft, { ...(into === undefined ? {} : { into }), ...(status ? { status } : {}) });
    },
    shelfEdit: ({ edits }) => writer.edit(edits),
    shelfRemove: ({ ids }) => writer.remove(ids),
    shelfMerge: ({ products }) => writer.merge(products),
    shelfRestore: ({ snapshot }) => writer.restore(snapshot),
    shelfUndo: ({ token }) => writer.undo(token),
    shelfTidy: () => writer.tidy(),
    shelfErase: () => erase(),
    shelfForget: ({ ids }) => writer.forget(ids),
    async shelfShow({ ids }) {
      const [profile, found] = await Promise.all([getProfile(), Promise.all(ids.map(reader.get))]);
      const products = found.filter((product) => product !== null);
      return showAll({ ...knowing, profile }, products).map(({ product, report }) => ({
        product,
        report: inLanguage(report),
      }));
    },
    shelfRoutine: () => view(viewRoutine),
    shelfSuspects: () => view(viewSuspects),
    shelfNotice: ({ draft }) => view((reading, products) => viewNotice(reading, products, draft)),
  };
}
