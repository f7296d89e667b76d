/** Passes a file's products to the background in steps, and has them written in one go. */
import type { SavedProduct, ShelfWriter } from '../../shelf/types.ts';
import { askBackground } from '../messages-content.ts';

/** Products in a message: some ten milliseconds of work for whoever reads it. */
const STEP = 200;
/** How often a background that was ended, and has forgotten what it held, is told again; and how long after, milliseconds. */
const MOST_RESTARTS = 5;
const PAUSE = 200;

type Merged = Awaited<ReturnType<ShelfWriter['merge']>>;

/** `onProgress` is called with how many have been passed on. Rejects when the background cannot be reached. */
export async function sendProducts(
  products: SavedProduct[],
  onProgress: (passed: number) => void = () => {},
): Promise<Merged> {
  const file = crypto.randomUUID();
  const count = products.length;
  let restarts = 0;
  for (let from = 0; ; ) {
    onProgress(from);
    // What was passed on twice is held once, so asking again does no harm. Writing is asked for once.
    const merged = from < count ? null : await askBackground('shelfMerge', { file, count });
    if (merged) return merged;
    const some = products.slice(from, from + STEP);
    const held = await askBackground('shelfStage', { file, from, products: some }).catch(() => null);
    if (held !== null && held > from) from = held;
    else if (++restarts > MOST_RESTARTS) throw new Error('the background was ended again and again');
    else {
      from = held ?? from;
      await new Promise((next) => setTimeout(next, PAUSE));
    }
  }
}
