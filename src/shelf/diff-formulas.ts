/** How a product's formula changed. */
import { keysOf } from '../engine/key.ts';
import { findCommonOrder } from './common-order.ts';
import type { Formula, FormulaDiff } from './types.ts';

type Read = Pick<Formula, 'names' | 'state'>;

/** From one formula to another. What a list that was cut short lacks is not told: it may well be there. */
export function diffFormulas(before: Read, after: Read): FormulaDiff {
  const { moved, removed, added } = findCommonOrder(keysOf(before.names), keysOf(after.names));
  const [cutBefore, cutAfter] = [before.state === 'partial', after.state === 'partial'];
  return {
    added: cutBefore ? [] : added.map((to) => ({ name: after.names[to] as string, to })),
    removed: cutAfter ? [] : removed.map((from) => ({ name: before.names[from] as string, from })),
    moved: moved.map(([from, to]) => ({ name: before.names[from] as string, from, to })),
    isPartial: cutBefore || cutAfter,
  };
}

/** Whether nothing in it changed. */
export const isSameFormula = ({ added, removed, moved }: FormulaDiff): boolean =>
  added.length + removed.length + moved.length === 0;
