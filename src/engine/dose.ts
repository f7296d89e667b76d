/** How much of each item there can be at most. Upper bounds only: a list never tells a lower one. */
import type { Jurisdiction, Limit } from '../knowledge/schema/index.ts';
import { limitsFor, percentOf } from './limits-for.ts';
import type { Dose, IngredientList, Item, ProductContext } from './types.ts';

/** What the law says about amounts, by ingredient id. */
export interface Caps {
  /** Largest allowed share in percent of the ingredient itself, over all uses. */
  cap: Map<string, number>;
  /** Ingredients that are at most 1 % in whatever product: what follows them is at most 1 % too. */
  markers: Set<string>;
}

const ONE_PERCENT = 1;
/** "Near the start": the first five places. */
const START = 5;

/**
 * Reads the limits that bound an amount wherever the item stands in such a product. The laxest that may hold counts,
 * over all places: we do not know where a product is sold.
 */
export function readCaps(jurisdictions: Jurisdiction[], product: Pick<ProductContext, 'use' | 'area'>): Caps {
  const cap = new Map<string, number>();
  const markers = new Set<string>();
  for (const { limits } of jurisdictions) {
    const byIngredient = new Map<string, Limit[]>();
    for (const limit of limits) {
      if (limit.maxPercent <= 0 || limit.kind === 'opinion') continue;
      for (const id of limit.ingredients) byIngredient.set(id, [...(byIngredient.get(id) ?? []), limit]);
    }
    for (const [id, own] of byIngredient) {
      for (const limit of limitsFor(own, product).limits) {
        cap.set(id, Math.max(cap.get(id) ?? 0, percentOf(limit, id)));
        if (limit.marker) markers.add(id);
      }
    }
  }
  for (const id of markers) if ((cap.get(id) ?? 0) > ONE_PERCENT) markers.delete(id);
  return { cap, markers };
}

/** Whether the order of a list says something about amounts: not in parts, alphabetical lists and labels of medicines. */
export function isInOrder({ state, reasons }: IngredientList): boolean {
  return state === 'whole' && !reasons.some(({ code }) => code === 'alphabetical' || code === 'heading-drug');
}

/** Sets the dose of every item of a list. `isOrdered` is false for alphabetical, partial and drug-facts lists. */
export function boundDoses(list: IngredientList, caps: Caps, isOrdered: boolean): void {
  const marker = isOrdered
    ? list.items.findIndex((i) => i.ingredient !== null && caps.markers.has(i.ingredient) && isContained(i))
    : -1;
  const coloursFrom = firstOfTrailingColours(list.items);
  const ceilings = isOrdered ? readCeilings(list.items) : [];
  let place = 0;
  list.items.forEach((item, i) => {
    const stated = item.dose.why === 'stated' ? item.dose.max : null;
    if (isContained(item)) place++;
    const inOrder = isOrdered && isContained(item) && i < coloursFrom;
    const cap = item.ingredient === null ? undefined : caps.cap.get(item.ingredient);
    const bounds: Bound[] = [];
    if (inOrder && marker >= 0 && i > marker) bounds.push([ONE_PERCENT, 'after-marker']);
    if (cap !== undefined) bounds.push([cap, 'own-cap']);
    if (inOrder) bounds.push([Math.min(Math.ceil(1000 / place) / 10, ceilings[i] ?? 100), 'position']);
    // A stated amount is what the label says; bounds from law and order only fill in where it says nothing.
    const best = stated === null ? lowest(bounds) : ([stated, 'stated'] satisfies Bound);
    item.dose = toDose(best, inOrder ? place : null);
  });
}

type Bound = [number, Dose['why']];

const lowest = (bounds: Bound[]): Bound | undefined =>
  bounds.reduce<Bound | undefined>((a, b) => (a && a[0] <= b[0] ? a : b), undefined);

function toDose(best: Bound | undefined, place: number | null): Dose {
  if (!best) return { max: null, why: 'not-known', zone: 'unknown' };
  const [max, why] = best;
  const isLow = max <= ONE_PERCENT;
  return { max, why, zone: isLow ? 'low' : place === null ? 'unknown' : place <= START ? 'start' : 'main' };
}

/**
 * For each item the smallest amount stated before it: nothing after it can be more. Amounts below 1 % stand in any
 * order, and where a larger one follows a smaller one the list is in no order of amounts at all.
 */
function readCeilings(items: Item[]): (number | undefined)[] {
  let ceiling: number | undefined;
  let isSorted = true;
  const ceilings = items.map((item) => {
    const before = ceiling;
    const stated = item.dose.why === 'stated' && isContained(item) ? (item.dose.max ?? 0) : 0;
    if (stated > (before ?? 100)) isSorted = false;
    if (stated >= ONE_PERCENT) ceiling = stated;
    return before;
  });
  return isSorted ? ceilings : [];
}

function isContained(item: Item): boolean {
  return !item.marks.includes('mayContain');
}

/** Colours may follow the rest in any order, so a place among them says nothing. */
function firstOfTrailingColours(items: Item[]): number {
  let from = items.length;
  while (from > 0) {
    const item = items[from - 1] as Item;
    if (
      !/^C\.?I\.? ?\d{5}/i.test(item.text) &&
      !(item.functions.length === 1 && item.functions[0] === 'colorant')
    )
      break;
    from--;
  }
  return from;
}
