/** Two to four lists side by side. */
import { keyOf } from '../engine/key.ts';
import type { CompareRow } from './types.ts';

/** One row a name: those that more of the lists share first, then by their best place. */
export function compareProducts(lists: string[][]): CompareRow[] {
  const rows = new Map<string, CompareRow>();
  lists.forEach((names, column) => {
    names.forEach((name, place) => {
      const key = keyOf(name) || name;
      const row = rows.get(key) ?? { name, places: lists.map(() => null), shared: 0 };
      rows.set(key, row);
      // A name that stands twice in a list counts where it stands first.
      if (row.places[column] !== null) return;
      row.places[column] = place;
      row.shared++;
    });
  });
  return [...rows.values()].sort((a, b) => b.shared - a.shared || best(a) - best(b) || column(a) - column(b));
}

const best = ({ places }: CompareRow): number => Math.min(...places.map((place) => place ?? Infinity));
const column = ({ places }: CompareRow): number => places.findIndex((place) => place !== null);
