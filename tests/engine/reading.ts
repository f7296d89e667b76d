/** What the engine tests share: one engine with the real knowledge, and short ways to ask it. */
import { createEngine } from '../../src/engine/engine.ts';
import type { IngredientList, Item, ReadHints } from '../../src/engine/types.ts';
import { knowledge } from '../../src/knowledge/index.ts';

export const engine = createEngine(knowledge);

/** Lists with their doses, for a product nothing is known of. */
export const read = (text: string, hints: Partial<ReadHints> = {}): IngredientList[] =>
  engine
    .read(text, { origin: 'list', ...hints })
    .map((list) => engine.dose(list, { use: 'unknown', area: 'unknown', reasons: [] }, ''));

/** All items of all lists. */
export const items = (text: string, hints: Partial<ReadHints> = {}): Item[] =>
  read(text, hints).flatMap((list) => list.items);

/** The items' texts as they stand. */
export const texts = (text: string, hints: Partial<ReadHints> = {}): string[] =>
  items(text, hints).map((item) => item.text);

/** The families of a single name read as a one-item list. */
export const familiesOf = (name: string): string[] =>
  items(`Aqua, ${name}, Sodium Chloride`)
    .slice(1, -1)
    .flatMap((item) => item.families);
