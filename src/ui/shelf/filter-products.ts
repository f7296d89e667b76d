/** Which products of the shelf are shown, and in what order. 5,000 are filtered while one types. */
import type { Head, Status } from '../../shelf/types.ts';
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
  head: Head;
  /** Name, brand and tags as they are searched. Made at the first search: it need not hold up the page. */
  key?: string;
}

export const indexHeads = (heads: Head[]): Entry[] => heads.map((head) => ({ head }));

/** Sorts once for each order, not at each key that is pressed. */
export function sortEntries(entries: Entry[], sort: Sort, locale: string): Entry[] {
  let collator: Intl.Collator | undefined;
  const compare = (a: string, b: string) => {
    collator ??= new Intl.Collator(locale, { numeric: true });
    return collator.compare(a, b);
  };
  const byName = (a: Entry, b: Entry) => compare(a.head.name, b.head.name);
  const orders: Record<Sort, (a: Entry, b: Entry) => number> = {
    recent: (a, b) => (a.head.changed < b.head.changed ? 1 : a.head.changed > b.head.changed ? -1 : 0),
    name: byName,
    brand: (a, b) => compare(a.head.brand, b.head.brand) || byName(a, b),
  };
  return [...entries].sort(orders[sort]);
}

/**
 * Those that fit, in the order given. A word is looked for in name, brand, tags and, by id, the ingredients (in small
 * letters) as far as they are known.
 */
export function filterEntries(
  entries: Entry[],
  { query, status, tag }: Omit<Wish, 'sort'>,
  ingredients: ReadonlyMap<string, string>,
): Entry[] {
  const wanted = foldText(query);
  return entries.filter(
    (entry) =>
      (status === 'all' || entry.head.status === status) &&
      (tag === '' || entry.head.tags.includes(tag)) &&
      (wanted === '' || keyOf(entry).includes(wanted) || ingredients.get(entry.head.id)?.includes(wanted)),
  );
}

function keyOf(entry: Entry): string {
  const { name, brand, tags } = entry.head;
  entry.key ??= foldText(`${name} ${brand} ${tags.join(' ')}`);
  return entry.key;
}

/** Every tag in use, sorted. */
export const tagsOf = (products: Head[]): string[] =>
  [...new Set(products.flatMap(({ tags }) => tags))].sort();
