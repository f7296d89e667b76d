/** What went wrong with a write, in the few ways a person can do something about. */
import type { ShelfFault } from '../../shelf/types.ts';

/** A write that was given up for a reason of the shelf's own. */
export class ShelfError extends Error {
  constructor(readonly why: ShelfFault) {
    super(why);
  }
}

/** The fault behind an error, or null where it is a mistake of ours. */
export function faultOf(error: unknown): ShelfFault | null {
  if (error instanceof ShelfError) return error.why;
  const { name } = (error ?? {}) as { name?: unknown };
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  // UnknownError, NotReadableError, InvalidStateError …: browsers name a damaged or closed database in many ways.
  return error instanceof DOMException ? 'unreadable' : null;
}
