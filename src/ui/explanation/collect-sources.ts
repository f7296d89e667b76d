/** Every source a family's text rests on, once, in the order in which a reader meets them. */
import type { Family, Ingredient } from '../known.ts';

export function collectSources(family: Family, ingredient?: Ingredient): string[] {
  const { evidence, use, suits = [], care, myths } = family;
  const claims = [...evidence.claims, ...use, ...suits, ...care, ...myths];
  const own = ingredient
    ? [...(ingredient.comedogenic ?? []).map((c) => c.source), ...(ingredient.sources ?? [])]
    : [];
  return [...new Set([...claims.flatMap((claim) => claim.sources), ...own])];
}
