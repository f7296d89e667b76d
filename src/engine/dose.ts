/** How much of each item there can be at most. Upper bounds only: a list never tells a lower one. */
import type { Jurisdiction } from '../knowledge/schema/index.ts';
import type { Dose, IngredientList, Item } from './types.ts';

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

/** Reads the limits that bound an amount wherever the item stands. The laxest use counts, as the use may be unknown. */
export function readCaps(limits: Jurisdiction[]): Caps {
  const cap = new Map<string, number>();
  const markers = new Set<string>();
  for (const { limits: all } of limits) {
    for (const limit of all) {
      if (limit.maxPercent <= 0) continue;
      for (const id of limit.ingredients) {
        const percent = limit.maxPercent * (limit.factor?.[id] ?? 1);
        cap.set(id, Math.max(cap.get(id) ?? 0, percent));
        if (limit.marker) markers.add(id);
      }
    }
  }
  for (const id of markers) if ((cap.get(id) ?? 0) > ONE_PERCENT) markers.delete(id);
  return { cap, markers };
}

/** Sets the dose of every item of a list. `isOrdered` is false for alphabetical, partial and drug-facts lists. */
export function boundDoses(list: IngredientList, caps: Caps, isOrdered: boolean): void {
  const marker = isOrdered
    ? list.items.findIndex((i) => i.ingredient !== null && caps.markers.has(i.ingredient) && isContained(i))
    : -1;
  const coloursFrom = firstOfTrailingColours(list.items);
  let place = 0;
  list.items.forEach((item, i) => {
    const stated = item.dose.why === 'stated' ? item.dose.max : null;
    if (isContained(item)) place++;
    const inOrder = isOrdered && isContained(item) && i < coloursFrom;
    item.dose = bound(item, stated, inOrder ? place : null, marker >= 0 && i > marker, caps);
  });
}

function bound(
  item: Item,
  stated: number | null,
  place: number | null,
  isAfterMarker: boolean,
  caps: Caps,
): Dose {
  const bounds: [number, Dose['why']][] = [];
  if (stated !== null) bounds.push([stated, 'stated']);
  if (place !== null && isAfterMarker) bounds.push([ONE_PERCENT, 'after-marker']);
  const cap = item.ingredient === null ? undefined : caps.cap.get(item.ingredient);
  if (cap !== undefined && stated === null) bounds.push([cap, 'own-cap']);
  if (place !== null) bounds.push([Math.ceil(1000 / place) / 10, 'position']);
  // A stated amount is what the label says; bounds from law and order only fill in where it says nothing.
  const best =
    stated !== null
      ? bounds[0]
      : bounds.reduce<[number, Dose['why']] | undefined>((a, b) => (a && a[0] <= b[0] ? a : b), undefined);
  if (!best) return { max: null, why: 'not-known', zone: 'unknown' };
  const [max, why] = best;
  const isLow = max <= ONE_PERCENT;
  return { max, why, zone: isLow ? 'low' : place === null ? 'unknown' : place <= START ? 'start' : 'main' };
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
      !/^CI \d{5}/.test(item.name ?? '') &&
      !(item.functions.length === 1 && item.functions[0] === 'colorant')
    )
      break;
    from--;
  }
  return from;
}
