/** What the shelf tells with the engine's help: products as read today, routine, suspects, and notices about a page. */
import type { Engine, Profile, Report } from '../engine/types.ts';
import type { Family, Rule } from '../knowledge/schema/index.ts';
import { findDoubles, isInUse } from './find-doubles.ts';
import { findSuspects, judgedFormula, judgementOf } from './find-suspects.ts';
import { makeRoutine } from './make-routine.ts';
import { recogniseProduct } from './recognise-product.ts';
import { newProduct } from './save-draft.ts';
import { showProduct } from './show-product.ts';
import type { Draft, Routine, SavedProduct, ShelfNotice, Shown, Suspects } from './types.ts';

/** Most products that are read with the engine for one answer: each takes it about a millisecond. */
const MOST_READ = 500;

export interface Reading {
  engine: Engine;
  families: ReadonlyMap<string, Family>;
  rules: Rule[];
  profile: Profile;
}

/** Products as the engine reads them, for this person. */
export function showAll({ engine, families, profile }: Reading, products: SavedProduct[]): Shown[] {
  return products
    .slice(0, MOST_READ)
    .map((product) => ({ product, report: showProduct(engine, families, product, profile) }));
}

export function viewRoutine(reading: Reading, products: SavedProduct[]): Routine {
  const placed = products.filter(({ slots }) => slots.length > 0);
  return makeRoutine(showAll(reading, placed), reading.rules, reading.families);
}

/** Each judged product is read by the formula it was judged by. The latest judgements count where there are too many. */
export function viewSuspects({ engine, families }: Reading, products: SavedProduct[]): Suspects {
  const judged = products
    .filter((product) => judgementOf(product) !== null)
    .sort((a, b) => (a.changed < b.changed ? 1 : -1))
    .slice(0, MOST_READ)
    .map((product) => ({
      product,
      report: showProduct(engine, families, product, undefined, judgedFormula(product)),
    }));
  return findSuspects(judged, (id) => families.get(id)?.name ?? null);
}

/** What is known about a list on a page. */
export function viewNotice(reading: Reading, products: SavedProduct[], draft: Draft): ShelfNotice {
  const match = recogniseProduct(draft, products);
  const used = products.filter((product) => isInUse(product) && product.id !== match?.product.id);
  // Places in the routine before products that are only in use.
  used.sort((a, b) => b.slots.length - a.slots.length);
  const page: Report = showProduct(
    reading.engine,
    reading.families,
    newProduct(draft, 'page', 'want', '1970-01-01T00:00:00.000Z'),
    reading.profile,
  );
  return {
    match,
    doubles: findDoubles(page, showAll(reading, used.slice(0, 60)), reading.rules, reading.families),
  };
}
