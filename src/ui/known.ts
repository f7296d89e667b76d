/** Names for the shapes of what is known, as components are given them. They are the engine's; nothing is defined twice. */
import type { Item, Knowledge } from '../engine/types.ts';

/** In which language its words are (BCP 47); English where it does not say. */
export interface Spoken {
  lang?: string;
}

export type Family = Knowledge['families'][number] & Spoken;
export type Ingredient = Knowledge['ingredients'][number];
export type Rule = Knowledge['rules'][number] & Spoken;
export type Sources = Knowledge['sources'];
export type Source = Sources[string];
export type Stance = Family['stance'];
export type Grade = NonNullable<Family['evidence']['grade']>;
export type Claim = Family['evidence']['claims'][number];
export type FunctionId = Item['functions'][number];

/** Full texts of the families and ingredients that were asked for, with every source they cite. */
export interface Explained {
  families: Family[];
  ingredients: Ingredient[];
  rules: Rule[];
  sources: Sources;
}

/** Asks for full texts by id. Rejects when the background cannot be reached. */
export type Explain = (ids: {
  families: string[];
  ingredients: string[];
  rules?: string[];
}) => Promise<Explained>;

/** Every family, and the little the dictionary lists of every ingredient. */
export interface DictionaryData {
  families: Family[];
  ingredients: { id: string; inci: string; names: string[]; families: string[]; functions: FunctionId[] }[];
  sources: Sources;
}

/** Stances in the order in which people are told about them. */
export const stances = ['clogging', 'harsh', 'care', 'helps', 'info'] as const satisfies readonly Stance[];

/** One claim of the article beside its evidence. */
export interface ArticleClaim extends Spoken {
  number: number;
  says: string;
  families: string[];
  verdict: 'supported' | 'qualified' | 'overstated' | 'contradicted' | 'untested' | 'not-advised';
  finding: string[];
  grade: Grade | null;
  sources: string[];
}
