/**
 * A file's products on their way from a page to the writer, some hundred at a time: in one message they would hold up the
 * background for seconds. They are only held here; written they are in one go, or not at all.
 */
import { MAX_PRODUCTS } from '../../shelf/schema.ts';
import type { SavedProduct } from '../../shelf/types.ts';

export interface Staging {
  /**
   * Takes the next products of a file. `from`: how many of it were told to be here. Answers how many are here now: fewer
   * than were sent where the background was ended meanwhile and has forgotten them. Then the page goes on from there.
   */
  add(file: string, from: number, products: SavedProduct[]): number;
  /** The products of a file, or null where not all of them are here. They are forgotten. */
  take(file: string, count: number): SavedProduct[] | null;
}

/** Holds one file at a time: who begins another has given the first one up. */
export function createStaging(): Staging {
  let held: { file: string; products: SavedProduct[] } | null = null;
  return {
    add(file, from, products) {
      if (held?.file !== file) held = { file, products: [] };
      if (from === held.products.length && from + products.length <= MAX_PRODUCTS)
        held.products.push(...products);
      return held.products.length;
    },
    take(file, count) {
      const products = held?.file === file ? held.products : [];
      if (products.length !== count) return null;
      held = null;
      return products;
    },
  };
}
