/** A change by hand, merged with what another window wrote meanwhile. */
import { touch } from './touch.ts';
import type { Edit, Editable, SavedProduct } from './types.ts';

/**
 * The product with the change. Where the stored value is no longer the one the person saw, both count: tags and
 * reactions keep what was added and lose what was taken away on either side, notes keep both texts; of anything else
 * the later word stands. The same object when nothing changes. `now` is an ISO instant.
 */
export function applyEdit(product: SavedProduct, { was, change }: Edit, now: string): SavedProduct {
  const merged: Partial<Editable> = { ...change };
  if (change.tags) merged.tags = mergeSets(product.tags, was.tags ?? product.tags, change.tags).slice(0, 50);
  if (change.reactions)
    merged.reactions = mergeSets(
      product.reactions,
      was.reactions ?? product.reactions,
      change.reactions,
    ).slice(0, 200);
  if (change.notes !== undefined) merged.notes = mergeNotes(product.notes, was.notes, change.notes);
  const next = { ...product, ...merged };
  return isEqual(next, product) ? product : touch(next, product, now);
}

/** What is wanted, without what another window took away meanwhile, and with what it added. */
function mergeSets<T>(stored: T[], was: T[], wanted: T[]): T[] {
  const key = (one: T) => JSON.stringify(one);
  const [before, now, after] = [was, stored, wanted].map((all) => new Set(all.map(key)));
  const mine = wanted.filter((one) => !before?.has(key(one)) || now?.has(key(one)));
  const theirs = stored.filter((one) => !before?.has(key(one)) && !after?.has(key(one)));
  return [...mine, ...theirs];
}

function mergeNotes(stored: string, was: string | undefined, wanted: string): string {
  const isUntouched = was === undefined || stored === was || stored === wanted;
  if (isUntouched || stored === '') return wanted;
  if (wanted.includes(stored)) return wanted;
  return `${stored}\n\n${wanted}`.slice(0, 10_000);
}

const isEqual = (a: SavedProduct, b: SavedProduct): boolean => JSON.stringify(a) === JSON.stringify(b);
