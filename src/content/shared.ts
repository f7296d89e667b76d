/** What the two scripts of a page share: globals of the extension's own world, which no page sees. */
import type { startReading } from './start-reading.ts';

export interface Shared {
  /** The life of the script that is in charge; a newer copy ends it. */
  poreOverLife?: AbortController;
  /** Taken by the reader when it has been put into the page. */
  poreOverTake?: (start: typeof startReading) => void;
}

export const shared = globalThis as Shared;
