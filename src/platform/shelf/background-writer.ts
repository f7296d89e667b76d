/** The shelf in the background: the writer, and a reader beside it. */
import { announceWrite } from './announce.ts';
import { eraseShelf } from './erase.ts';
import { keepOpen, openStore } from './open-store.ts';
import { createShelfReader } from './reader.ts';
import { createShelfWriter } from './writer.ts';

let last = 0;

/** The time, always later than before: two writes of one millisecond would look like one revision. */
function now(): Date {
  last = Math.max(Date.now(), last + 1);
  return new Date(last);
}

const open = keepOpen(() => openStore(() => now().toISOString()));

const outside = { open, now, newId: () => crypto.randomUUID() };

export const backgroundShelf = {
  writer: createShelfWriter(outside, announceWrite),
  reader: createShelfReader(open),
  erase: () => eraseShelf(outside, announceWrite),
};
