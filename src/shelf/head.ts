/** What a list of products shows of each: a tenth of the whole, so that 5,000 are read at once. */
import type { Head, SavedProduct } from './types.ts';

export const headOf = ({
  id,
  name,
  brand,
  status,
  tags,
  reactions,
  slots,
  changed,
  formulas,
}: SavedProduct): Head => ({
  id,
  name,
  brand,
  status,
  tags,
  reactions,
  slots,
  changed,
  formulas: formulas.length,
  formulaDate: formulas.at(-1)?.date ?? '',
  items: formulas.at(-1)?.names.length ?? 0,
});

/** The fields in the order they are kept in. Without their names, many heads take half the room and half the time. */
const fields = [
  'id',
  'name',
  'brand',
  'status',
  'tags',
  'reactions',
  'slots',
  'changed',
  'formulas',
  'formulaDate',
  'items',
] as const satisfies (keyof Head)[];

/** Many heads as one text. */
export const packHeads = (heads: Head[]): string =>
  JSON.stringify(heads.map((head) => fields.map((field) => head[field])));

/** The heads of a text, or null where it is none of ours. */
export function unpackHeads(text: string): Head[] | null {
  try {
    const rows: unknown[][] = JSON.parse(text);
    return rows.map((row) => {
      const [id, name, brand, status, tags, reactions, slots, changed, formulas, formulaDate, items] = row;
      // Only we write them: whether a row is whole is enough.
      if (row.length !== fields.length || typeof id !== 'string') throw new Error('no head');
      const head = { id, name, brand, status, tags, reactions, slots, changed, formulas, formulaDate, items };
      return head as Head;
    });
  } catch {
    return null;
  }
}

/** The ingredients it has now as they are searched. INCI names are plain letters: small ones are all the folding they need. */
export const searchTextOf = ({ formulas }: SavedProduct): string =>
  (formulas.at(-1)?.names ?? []).join(', ').toLowerCase();
