/** Which products of the shelf are shown, and in what order. 5,000 are filtered while one types. */
import { current } from '../../shelf/recognise-product.ts';
import type { SavedProduct, Status } from '../../shelf/types.ts';
import { foldText } from '../fold-text.ts';

export const sorts = ['recent', 'name', 'brand'] as const;
export type Sort = (typeof sorts)[number];

export interface Wish {
  query: string;
  status: Status | 'all';
  /** '' for any. */
  tag: string;
  sort: Sort;
}

export interface Entry {
  product: SavedProduct;
  /** Name, brand and tags as they are searched. This and the next are made at the first search: it need not hold up the page. */
  key?: string;
  /** The ingredients as they are searched. */
  names?: string;
}

export const indexProducts = (products: SavedProduct[]): Entry[] => products.map((product) => ({ product }));

/** Sorts once for each order, not at each key that is pressed. */
export function sortEntries(entries: Entry[], sort: Sort, locale: string): Entry[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (a: Entry, b: Entry) => compare(a.product.name, b.product.name);
  const orders: Record<Sort, (a: Entry, b: Entry) => number> = {
    recent: (a, b) =>
      a.product.changed < b.product.changed ? 1 : a.product.changed > b.product.changed ? -1 : 0,
    name: byName,
    brand: (a, b) => compare(a.product.brand, b.product.brand) || byName(a, b),
  };
  return [...entries].sort(orders[sort]);
}

/** Those that fit, in the order given. A word is looked for in name, brand, tags and ingredients. */
export function filterEntries(entries: Entry[], { query, status, tag }: Omit<Wish, 'sort'>): Entry[] {
  const wanted = foldText(query);
  return entries.filter(
    (entry) =>
      (status === 'all' || entry.product.status === status) &&
      (tag === '' || entry.product.tags.includes(tag)) &&
      (wanted === '' || keyOf(entry).includes(wanted) || namesOf(entry).includes(wanted)),
  );
}

function keyOf(entry: Entry): string {
  const { name, brand, tags } = entry.product;
  entry.key ??= foldText(`${name} ${brand} ${tags.join(' ')}`);
  return entry.key;
}

function namesOf(entry: Entry): string {
  // INCI names are plain letters: the slow half of folding is spared.
  entry.names ??= current(entry.product).names.join(', ').toLowerCase();
  return entry.names;
}

/** Every tag in use, sorted. */
export const tagsOf = (products: SavedProduct[]): string[] =>
  [...new Set(products.flatMap(({ tags }) => tags))].sort();
