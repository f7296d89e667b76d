/** The shelf's messages. Wiring only. */
import type { Profile, Report } from '../engine/types.ts';
import type { BackgroundHandlers, Kind, Reply, Request } from '../platform/messages.ts';
import type { Sender } from '../platform/messages-background.ts';
import { backgroundShelf } from '../platform/shelf/background-writer.ts';
import { createStaging } from '../platform/shelf/staging.ts';
import { withoutLabels } from '../shelf/function-labels.ts';
import { type Reading, showAll, viewNotice, viewRoutine, viewSuspects } from '../shelf/shelf-views.ts';
import type { SavedProduct } from '../shelf/types.ts';
import type { Knowing } from './knowing.ts';

type ShelfKind = Extract<Kind<BackgroundHandlers>, `shelf${string}`>;
type ShelfHandlers = {
  [K in ShelfKind]: (
    request: Request<BackgroundHandlers, K>,
    sender: Sender,
  ) => Promise<Reply<BackgroundHandlers, K>>;
};

/** The handlers, over the knowledge that the background owns. */
export function answerShelf(
  know: () => Knowing,
  getProfile: () => Promise<Profile>,
  inLanguage: (report: Report) => Report,
): ShelfHandlers {
  const { writer, reader, erase } = backgroundShelf;
  const staging = createStaging();
  const readingNow = async (): Promise<Reading> => {
    const profile = await getProfile();
    const { engine, families, knowledge } = know();
    return { engine, families, rules: knowledge.rules, profile };
  };
  const view = async <T>(look: (reading: Reading, products: SavedProduct[]) => T): Promise<T> => {
    const [reading, { products }] = await Promise.all([readingNow(), reader.all()]);
    return look(reading, products);
  };
  return {
    async shelfSave({ draft, into, status }, { isPrivate }) {
      if (isPrivate) throw new Error('nothing is kept of a private window');
      return writer.save(withoutLabels(draft), {
        ...(into === undefined ? {} : { into }),
        ...(status ? { status } : {}),
      });
    },
    shelfEdit: ({ edits }) => writer.edit(edits),
    shelfRemove: ({ ids }) => writer.remove(ids),
    async shelfStage({ file, from, products }) {
      return staging.add(file, from, products);
    },
    async shelfMerge({ file, count }) {
      const products = staging.take(file, count);
      return products && writer.merge(products);
    },
    shelfRestore: ({ snapshot }) => writer.restore(snapshot),
    shelfUndo: ({ token }) => writer.undo(token),
    shelfTidy: () => writer.tidy(),
    shelfErase: () => erase(),
    shelfForget: ({ ids }) => writer.forget(ids),
    async shelfShow({ ids }) {
      const [reading, found] = await Promise.all([readingNow(), Promise.all(ids.map(reader.get))]);
      const products = found.filter((product) => product !== null);
      return showAll(reading, products).map(({ product, report }) => ({
        product,
        report: inLanguage(report),
      }));
    },
    shelfRoutine: () => view(viewRoutine),
    shelfSuspects: () => view(viewSuspects),
    shelfNotice: ({ draft }) =>
      view((reading, products) => viewNotice(reading, products, withoutLabels(draft))),
  };
}
