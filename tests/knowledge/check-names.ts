/** A spelling on a label leads to one ingredient, or stands in the list of ambiguous names with a reason. */
import { keyOf } from '../../src/engine/key.ts';
import type { Ingredient } from '../../src/knowledge/schema/index.ts';

/** Ids of the ingredients each spelling leads to. Keys ignore case, accents, spaces and punctuation. */
export function indexNames(ingredients: Ingredient[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { id, inci, names = [] } of ingredients) {
    for (const name of [inci, ...names.map((entry) => entry.name)]) {
      const key = keyOf(name);
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  }
  return index;
}

/** `ambiguous` maps a name to the reason why it may lead to more than one ingredient. */
export function checkNames(index: Map<string, Set<string>>, ambiguous: Record<string, string>): string[] {
  const allowed = new Set(Object.keys(ambiguous).map(keyOf));
  const clashes = [...index]
    .filter(([key, ids]) => ids.size > 1 && !allowed.has(key))
    .map(
      ([key, ids]) =>
        `"${key}" is a name of ${[...ids].join(' and ')}. Keep it in one file, or add it with a reason to ambiguous-names.json.`,
    );
  const stale = Object.keys(ambiguous)
    .filter((name) => (index.get(keyOf(name))?.size ?? 0) < 2)
    .map((name) => `ambiguous-names.json: "${name}" is not ambiguous any more. Remove it.`);
  return [...clashes, ...stale];
}
