/** The marks of a write on a product. */
import type { SavedProduct } from './types.ts';

/** The changed product as the next revision of what it was. `now` is an ISO instant, no two writes have the same. */
export function touch(changed: SavedProduct, was: SavedProduct, now: string): SavedProduct {
  return { ...changed, changed: now, rev: was.rev + 1, past: [was.changed, ...was.past].slice(0, 50) };
}
