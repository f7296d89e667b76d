/** How much two lists are alike. */
import { keysOf } from '../engine/key.ts';
import { findCommonOrder } from './common-order.ts';
import type { Formula } from './types.ts';

type Read = Pick<Formula, 'names' | 'state'>;

/** A name that stands elsewhere speaks for the same product, but less. */
const MOVED = 0.8;

const weight = (place: number): number => 1 / (1 + place / 10);

/** Weight of the first so many places, added up once. */
const totals = [0];
for (let i = 0; i < 600; i++) totals.push((totals[i] as number) + weight(i));
const total = (length: number): number => totals[Math.min(length, 600)] as number;

/**
 * Likeness from 0 to 1: of both lists' weight, the part that stands in the other too. The order of a list is the order
 * of amounts, so the first names weigh most (1, and half of it at the 11th place); names out of order count less. Of a
 * list that was cut short only what is there is compared.
 */
export function compareLists(one: Read, other: Read): number {
  const [a, b] = cutAlike(one, other);
  if (!a.length || !b.length) return 0;
  const { kept, moved } = findCommonOrder(a, b);
  const both = (pairs: [number, number][]) => pairs.reduce((sum, [i, j]) => sum + weight(i) + weight(j), 0);
  return (both(kept) + MOVED * both(moved)) / (total(a.length) + total(b.length));
}

/** What `compareLists` can give at most, counted on the names as they are: quick, for looking through many products. */
export function makeBound(one: Read): (other: Read) => number {
  const places = new Map(one.names.map((name, place) => [name, place]));
  const whole = total(one.names.length);
  return ({ names, state }) => {
    let both = 0;
    for (let i = 0; i < names.length; i++) {
      const place = places.get(names[i] as string);
      if (place !== undefined) both += weight(i) + weight(place);
    }
    if (!both) return 0;
    const isCut = one.state === 'partial' || state === 'partial';
    // Spellings and cut ends are judged by the real comparison: leave it room.
    return isCut ? 1 : Math.min(1, both / (whole + total(names.length)) + 0.1);
  };
}

function cutAlike(one: Read, other: Read): [string[], string[]] {
  const [a, b] = [keysOf(one.names), keysOf(other.names)];
  // The last name of a cut list may be half a name.
  if (one.state === 'partial' && a.length < b.length) return [a.slice(0, -1), b.slice(0, a.length - 1)];
  if (other.state === 'partial' && b.length < a.length) return [a.slice(0, b.length - 1), b.slice(0, -1)];
  return [a, b];
}
