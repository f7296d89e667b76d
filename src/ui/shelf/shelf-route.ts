/** Places of the shelf in the full page. */

/** The parts of the shelf, in the order of their navigation. */
export const shelfParts = ['shelf', 'routine', 'suits', 'shelf-data'] as const;

export type ShelfRoute =
  | { page: (typeof shelfParts)[number] }
  | { page: 'product'; id: string }
  /** `id` holds the columns' keys, joined by commas. */
  | { page: 'compare'; id: string };

/** Most products side by side. */
export const MOST_COMPARED = 4;

/** `name` and `id` are the two sides of the hash's "=". Null: no place of the shelf. */
export function parseShelfRoute(name: string, id: string): ShelfRoute | null {
  if (name === 'shelf' && id !== '') return isKey(id) ? { page: 'product', id } : null;
  if (name === 'compare') {
    const keys = [...new Set(id.split(','))];
    const isRight = keys.length >= 1 && keys.length <= MOST_COMPARED && keys.every(isKey);
    return isRight ? { page: 'compare', id: keys.join(',') } : null;
  }
  const page = shelfParts.find((part) => part === name);
  return page && id === '' ? { page } : null;
}

const isKey = (text: string): boolean => /^[A-Za-z0-9-]{1,120}$/.test(text);
