/** Changes of the routine as edits of its products. Several edits are written together or not at all. */
import { slotAt } from '../../shelf/find-layer-notes.ts';
import type { Edit, SavedProduct, Slot, Time } from '../../shelf/types.ts';

const week = [1, 2, 3, 4, 5, 6, 7];

/** The products of a time of day, first used first. */
export function lineUp(products: SavedProduct[], time: Time): SavedProduct[] {
  const orderOf = (product: SavedProduct) => slotAt(product.slots, time)?.order ?? 0;
  return products
    .filter(({ slots }) => slotAt(slots, time))
    .sort((a, b) => orderOf(a) - orderOf(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Puts a product at a place (from 0) of a time's line, or moves it there. Its days stay; a new one is used every day.
 * `from`: the time it is taken out of, when it is dragged from one line into the other. No edits for an unknown id.
 */
export function placeProduct(
  products: SavedProduct[],
  id: string,
  time: Time,
  at: number,
  from: Time | null = null,
): Edit[] {
  const product = products.find((one) => one.id === id);
  if (!product) return [];
  const others = lineUp(products, time).filter((one) => one.id !== id);
  const line = [...others.slice(0, at), product, ...others.slice(at)];
  return line.flatMap((one, order) => {
    const left = one.id === id && from ? one.slots.filter((slot) => slot.time !== from) : one.slots;
    const days = slotAt(one.slots, time)?.days ?? (from && slotAt(one.slots, from)?.days) ?? week;
    return editSlots(one, withSlot(left, { time, days, order }));
  });
}

/** Takes a product out of a time. */
export const takeOut = (product: SavedProduct, time: Time): Edit[] =>
  editSlots(
    product,
    product.slots.filter((slot) => slot.time !== time),
  );

/** Turns a day on or off. The last day stays: a product without days is taken out by its own button. */
export function toggleDay(product: SavedProduct, time: Time, day: number): Edit[] {
  const slot = slotAt(product.slots, time);
  if (!slot) return [];
  const days = slot.days.includes(day)
    ? slot.days.filter((other) => other !== day)
    : [...slot.days, day].sort((a, b) => a - b);
  return days.length > 0 ? editSlots(product, withSlot(product.slots, { ...slot, days })) : [];
}

const withSlot = (slots: Slot[], slot: Slot): Slot[] => [
  ...slots.filter(({ time }) => time !== slot.time),
  slot,
];

function editSlots({ id, slots }: SavedProduct, wanted: Slot[]): Edit[] {
  const sorted = (all: Slot[]) => JSON.stringify([...all].sort((a, b) => (a.time < b.time ? -1 : 1)));
  return sorted(slots) === sorted(wanted) ? [] : [{ id, was: { slots }, change: { slots: wanted } }];
}
