/** The texts behind some findings. */
import type { Family, Ingredient, Rule, Sources } from '../knowledge/schema/index.ts';
import type { Knowledge } from './types.ts';

/** Families, ingredients and rules by id (unknown ids are left out), with every source they cite. */
export function explain(
  knowledge: Knowledge,
  ids: { families: string[]; ingredients: string[]; rules?: string[] | undefined },
): { families: Family[]; ingredients: Ingredient[]; rules: Rule[]; sources: Sources } {
  const families = pick(knowledge.families, ids.families);
  const ingredients = pick(knowledge.ingredients, ids.ingredients);
  const rules = pick(knowledge.rules, ids.rules ?? []);
  const cited = new Set([
    ...families.flatMap(citedByFamily),
    ...ingredients.flatMap(citedByIngredient),
    ...rules.flatMap((rule) => rule.sources),
  ]);
  const sources = Object.fromEntries(Object.entries(knowledge.sources).filter(([id]) => cited.has(id)));
  return { families, ingredients, rules, sources };
}

/** Entries by their id, or by one they had before. */
const pick = <T extends { id: string; formerIds?: string[] | undefined }>(all: T[], ids: string[]): T[] =>
  all.filter(({ id, formerIds = [] }) => ids.includes(id) || formerIds.some((old) => ids.includes(old)));

const citedByFamily = ({ evidence, use, care, suits = [], myths }: Family): string[] =>
  [...evidence.claims, ...use, ...care, ...suits, ...myths].flatMap((claim) => claim.sources);

const citedByIngredient = (ingredient: Ingredient): string[] => [
  ...(ingredient.sources ?? []),
  ...(ingredient.comedogenic ?? []).map((grade) => grade.source),
];
