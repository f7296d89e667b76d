/** What is saved of a page: one list of its report, and what the page says of the product. */
import type { IngredientList, Item, ProductContext } from '../engine/types.ts';
import { type Draft, MAX_TEXT } from './types.ts';

interface Place {
  /** Title of the page, for products whose name the page does not tell. */
  title: string;
  brand?: string | undefined;
  /** Host, '' for a pasted text. */
  site: string;
}

/** The draft of one list; words between its ingredients are left out where it is saved (function-labels.ts). In a kit the part's own heading is told beside the product's name. */
export function makeDraft(list: IngredientList, product: ProductContext, place: Place): Draft {
  const name = (product.name ?? place.title).trim();
  return {
    name: clip(list.title && !name.includes(list.title) ? `${name} – ${list.title}` : name, 300),
    brand: clip((product.brand ?? place.brand ?? '').trim(), 200),
    site: clip(place.site, 253),
    text: clip(list.text, MAX_TEXT),
    names: namesOf(list.items),
    state: list.state,
    use: product.use,
    area: product.area,
  };
}

/** Whether an item is part of the formula. What a product only may contain differs from box to box. */
export const isOfFormula = ({ marks }: Item): boolean => !marks.includes('mayContain');

/** One name per item of the formula, in order. */
export function namesOf(items: Item[]): string[] {
  return items
    .filter(isOfFormula)
    .slice(0, 600)
    .map(({ name, text }) => clip((name ?? text).trim().toUpperCase(), 500));
}

const clip = (text: string, max: number): string => (text.length > max ? text.slice(0, max).trimEnd() : text);
