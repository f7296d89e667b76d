/**
 * Where the names of a table stand, by their whole and by their endings: plain numbers in a few arrays. They are made in
 * some milliseconds, where a map of all names takes a tenth of a second and many times the memory.
 */

import { hashOf, type LineKeys } from './line-keys.ts';

export interface NamePlaces {
  /** Where the line of a key begins, or -1. */
  placeOf(key: string): number;
  /** Where the lines begin whose keys end with these `TAIL` characters, in order. */
  endingWith(tail: string): number[];
}

/** Length of an ending that can be asked for. */
export const TAIL = 4;
/** Endings share this many drawers; what lies in one is looked through. */
const DRAWERS = 1 << 13;

/** Reads a table once; `keys` tells where in a line its key stands. */
export function indexPlaces(text: string, keys: LineKeys): NamePlaces {
  const { places, hashes, tails, count } = readLines(text, keys);
  const slots = slotsOf(hashes, count);
  const { order, ends } = sortByDrawer(tails, count);
  return {
    placeOf(key) {
      let slot = hashOf(key, 0, key.length) & (slots.length - 1);
      for (let n = slots[slot] as number; n > 0; n = slots[slot] as number) {
        const line = places[n - 1] as number;
        if (keys.is(text, line, key)) return line;
        slot = (slot + 1) & (slots.length - 1);
      }
      return -1;
    },
    endingWith(tail) {
      if (tail.length !== TAIL) return [];
      const drawer = hashOf(tail, 0, TAIL) & (DRAWERS - 1);
      const found: number[] = [];
      for (let i = drawer === 0 ? 0 : (ends[drawer - 1] as number); i < (ends[drawer] as number); i++) {
        const line = places[order[i] as number] as number;
        if (keys.of(text, line).endsWith(tail)) found.push(line);
      }
      return found;
    },
  };
}

function readLines(text: string, keys: LineKeys) {
  // A line has a character, a tab and a break at least.
  const most = Math.ceil(text.length / 3) + 1;
  const places = new Int32Array(most);
  const hashes = new Int32Array(most);
  const tails = new Uint16Array(most);
  let count = 0;
  for (let line = 0; line < text.length; line = text.indexOf('\n', line) + 1) {
    const [hash, tail] = keys.hashes(text, line, TAIL);
    places[count] = line;
    hashes[count] = hash;
    tails[count] = tail & (DRAWERS - 1);
    count++;
  }
  return { places: places.slice(0, count), hashes, tails, count };
}

/** For every slot the number of a line, counted from 1, or 0: at most half of them are taken. */
function slotsOf(hashes: Int32Array, count: number): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
  const mask = slots.length - 1;
  for (let n = 0; n < count; n++) {
    let slot = (hashes[n] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = n + 1;
  }
  return slots;
}

/** Lines by the drawer of their ending, in order within each; `ends` tells where each drawer ends. */
function sortByDrawer(drawers: Uint16Array, count: number) {
  const ends = new Int32Array(DRAWERS);
  for (let n = 0; n < count; n++) (ends[drawers[n] as number] as number)++;
  for (let d = 1; d < DRAWERS; d++) (ends[d] as number) += ends[d - 1] as number;
  const order = new Int32Array(count);
  for (let n = count - 1; n >= 0; n--) {
    const d = drawers[n] as number;
    const at = (ends[d] as number) - 1;
    ends[d] = at;
    order[at] = n;
  }
  // Filled from the back, each end has become its drawer's start.
  ends.copyWithin(0, 1);
  ends[DRAWERS - 1] = count;
  return { order, ends };
}
