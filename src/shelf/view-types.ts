/** What the shelf tells, worked out anew each time. */
import type { Report, RuleNote, Stance } from '../engine/types.ts';
import type { Match, SavedProduct, Time } from './types.ts';

/** What the shelf has to say about a list on a page. */
export interface ShelfNotice {
  match: Match | null;
  /** Families of the list that products of the evening routine (or in use without a place in it) hold already. */
  doubles: { family: string; familyName: string; time: Time | null; products: Named[] }[];
}

export interface Named {
  id: string;
  name: string;
}

/** One row of a comparison: a name, and its place (from 0) in each product or null. */
export interface CompareRow {
  name: string;
  places: (number | null)[];
  /** In how many of the products. */
  shared: number;
}

/** A product of the shelf as the engine reads it today. */
export interface Shown {
  product: SavedProduct;
  report: Report;
}

/** Layering knowledge about two products used at the same time of the same days. Its words are `explain({ rules })`'s. */
export interface LayerNote {
  rule: string;
  families: [string, string];
  verdict: RuleNote['verdict'];
  time: Time;
  days: number[];
  /** The one with the rule's first family, then the other. */
  products: [Named, Named];
}

/** How often a family comes up in a week. */
export interface FamilyTotal {
  family: string;
  /** In English, as all names here: `explain` and `dictionary` have the others. */
  name: string;
  stance: Stance;
  /** Days with it, at each time. */
  mornings: number;
  evenings: number;
  products: Named[];
}

export interface RoutineStep extends Named {
  brand: string;
  order: number;
}

export interface Routine {
  /** For each time, the seven days from Monday, each with its products in order. */
  steps: Record<Time, RoutineStep[][]>;
  notes: LayerNote[];
  totals: FamilyTotal[];
  /** Findings that speak to this person's profile: `reason` is a `profile-…` code. */
  personal: { product: Named; family: string; name: string; reason: string }[];
}

/** How much a suspect's numbers say. */
export type ChanceWord =
  /** So few products that this may well be chance. */
  | 'may-be-chance'
  /** A hint: chance would give this in fewer than 1 of 5 cases, but many ingredients were looked at. */
  | 'hint'
  /** Chance alone would rarely give this, even with all ingredients looked at. Still no proof. */
  | 'worth-watching';

export interface Suspect {
  /** An INCI name in upper case, or a family by id. */
  about: { name: string } | { family: string };
  /** Name for people. */
  label: string;
  /** In how many of those that did not suit. It is in none that suited. */
  bad: number;
  products: Named[];
  /** One-sided Fisher's exact test: how often chance alone would give this or more. 0–1. */
  p: number;
  chance: ChanceWord;
}

export interface Suspects {
  /** Products that did not suit, and that suited. */
  bad: number;
  good: number;
  /** Both broke out or stung and suited: counted as neither. */
  unclear: number;
  /** Most telling first. */
  ingredients: Suspect[];
  families: Suspect[];
}
