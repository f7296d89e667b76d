/** What a list of products shows of each: a tenth of the whole, so that 5,000 are read at once. */
import type { Head, SavedProduct } from './types.ts';

/** Each field and where it comes from, in the order they are kept in. The one place that names them. */
const sources: { [F in keyof Head]: (product: SavedProduct) => Head[F] } = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  brand: ({ brand }) => brand,
  status: ({ status }) => status,
  tags: ({ tags }) => tags,
  reactions: ({ reactions }) => reactions,
  slots: ({ slots }) => slots,
  changed: ({ changed }) => changed,
  formulas: ({ formulas }) => formulas.length,
  formulaDate: ({ formulas }) => formulas.at(-1)?.date ?? '',
  items: ({ formulas }) => formulas.at(-1)?.names.length ?? 0,
};
const fields = Object.keys(sources) as (keyof Head)[];

/** By a plain loop: thousands are made while somebody waits for the page. */
function fromFields(readField: (field: keyof Head, place: number) => unknown): Head {
  const head: Partial<Record<keyof Head, unknown>> = {};
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as keyof Head;
    head[field] = readField(field, i);
  }
  return head as Head;
}

export const headOf = (product: SavedProduct): Head => fromFields((field) => sources[field](product));

/** Many heads as one text. Without the fields' names they take half the room and half the time. */
export const packHeads = (heads: Head[]): string =>
  JSON.stringify(heads.map((head) => fields.map((field) => head[field])));

/** The heads of a text, or null where it is none of ours. */
export function unpackHeads(text: string): Head[] | null {
  try {
    const rows: unknown[][] = JSON.parse(text);
    return rows.map((row) => {
      // Only we write them: whether a row is whole is enough.
      if (row.length !== fields.length || typeof row[0] !== 'string') throw new Error('no head');
      return fromFields((_, place) => row[place]);
    });
  } catch {
    return null;
  }
}

/** The ingredients it has now as they are searched. INCI names are plain letters: small ones are all the folding they need. */
export const searchTextOf = ({ formulas }: SavedProduct): string =>
  (formulas.at(-1)?.names ?? []).join(', ').toLowerCase();
