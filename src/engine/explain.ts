/** The texts behind some findings. */
import type { Family, Ingredient, Sources } from '../knowledge/schema/index.ts';
import type { Knowledge } from './types.ts';

/** Families and ingredients by id (unknown ids are left out), with every source they cite. */
export function explain(
  knowledge: Knowledge,
  ids: { families: string[]; ingredients: string[] },
): { families: Family[]; ingredients: Ingredient[]; sources: Sources } {
  const families = pick(knowledge.families, ids.families);
  const ingredients = pick(knowledge.ingredients, ids.ingredients);
  const cited = new Set([...families.flatMap(citedByFamily), ...ingredients.flatMap(citedByIngredient)]);
  const sources = Object.fromEntries(Object.entries(knowledge.sources).filter(([id]) => cited.has(id)));
  return { families, ingredients, sources };
}

const pick = <T extends { id: string }>(all: T[], ids: string[]): T[] =>
  all.filter(({ id }) => ids.includes(id));

const citedByFamily = (family: Family): string[] =>
  [...family.evidence.claims, ...family.use, ...family.care, ...family.myths].flatMap(
    (claim) => claim.sources,
  );

const citedByIngredient = (ingredient: Ingredient): string[] => [
  ...(ingredient.sources ?? []),
  ...(ingredient.comedogenic ?? []).map((grade) => grade.source),
];
