/** What the dictionary's pages list of everything we know. */
import type { Knowledge } from '../engine/types.ts';
import type { BackgroundHandlers, Reply } from '../platform/messages.ts';

/** Families whole; of ingredients what a list of them shows. */
export const listEntries = ({
  families,
  sources,
  ingredients,
}: Knowledge): Reply<BackgroundHandlers, 'dictionary'> => ({
  families,
  sources,
  ingredients: ingredients.map((ingredient) => ({
    id: ingredient.id,
    inci: ingredient.inci,
    functions: ingredient.functions,
    names: (ingredient.names ?? []).map(({ name }) => name),
    families: ingredient.families.map(({ family }) => family),
  })),
});
