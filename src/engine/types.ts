/** What the engine takes and gives. Offsets are UTF-16 code units; percentages are percent by weight. */
import type {
  Family,
  FunctionId,
  Ingredient,
  Jurisdiction,
  Language,
  Rule,
  Sources,
  Stance,
} from '../knowledge/schema/index.ts';
import type { lives, skins } from './profile-choices.ts';

export type { Stance } from '../knowledge/schema/index.ts';

/** Everything the engine is given to decide with. Data only. */
export interface Knowledge {
  ingredients: Ingredient[];
  families: Family[];
  rules: Rule[];
  limits: Jurisdiction[];
  languages: Language[];
  /** Local names per file: lines of `name<TAB>INCI name`, `#` starts a comment. */
  names: Record<string, string>;
  sources: Sources;
  /** Lines of `INCI NAME<TAB>function codes`; the first line maps codes to functions. See knowledge/register.md. */
  register: string;
}

/** Why something was decided: a code the UI has words for (`reason_<code>`), and what fills its gaps. */
export interface Reason {
  code: string;
  value?: string | number;
  /** For limits: whose law it is, and the first day it applies (ISO date), where known. */
  law?: Jurisdiction['id'];
  from?: string;
}

/** Things a label says about one item besides its name. */
export type Mark =
  | 'mayContain'
  | 'active'
  | 'inactive'
  | 'organic'
  | 'nano'
  | 'footnote'
  | 'allergen'
  | 'typo'
  /** Some letters are of another script and only look like the name's. */
  | 'lookalike'
  | 'doubtful';

/** How much there can be at most. `max` is an upper bound in percent or null; a lower bound is never given. */
export interface Dose {
  max: number | null;
  why: 'position' | 'after-marker' | 'own-cap' | 'stated' | 'not-known';
  /** "near the start", "in the main part", "1 % or less", "not known". */
  zone: 'start' | 'main' | 'low' | 'unknown';
  /**
   * What the title or a call-out claims. `substance`: it is the dose. Else it is only told: it counts a `mixture` the
   * substance is part of, a `part` of the substance, the `sum` of several items, or it is `too-much` for the item's place.
   */
  claim?: {
    percent: number;
    where: StatedAmount['where'];
    of: 'substance' | 'mixture' | 'part' | 'sum' | 'too-much';
  };
}

/** A percentage in a title or call-out. `of` says what it counts: only a substance's own amount bounds a dose. */
export interface StatedAmount {
  /** The INCI name in upper case, or the family by id. */
  about: Watched;
  percent: number;
  of: 'substance' | 'mixture';
  where: 'title' | 'call-out';
}

/** How an item's name was recognised: reviewed entry, register of INCI names, or only the shape of an INCI name. */
export type Recognition = 'curated' | 'register' | 'shape' | null;

/** One place in a list. `text` is `list.text.slice(start, end)`. */
export interface Item {
  text: string;
  start: number;
  end: number;
  /** The INCI name, or null when not recognised. */
  name: string | null;
  /** Id of our curated ingredient, or null. */
  ingredient: string | null;
  recognised: Recognition;
  /** Membership by name alone. */
  families: string[];
  functions: FunctionId[];
  dose: Dose;
  marks: Mark[];
}

export type ListState = 'whole' | 'partial' | 'unsure';

/** One list. `text` is the read text's `slice(start, end)`: heading, call-outs before and disclaimers after are left out. */
export interface IngredientList {
  text: string;
  start: number;
  end: number;
  state: ListState;
  reasons: Reason[];
  items: Item[];
  /** Heading of the part this list belongs to in a kit ("Step 1: Cleanser"), when there is one. */
  title?: string;
}

/** Where a text comes from; it changes how much proof is asked that it is a list at all. */
export interface ReadHints {
  /** `list`: somebody says it is one (pasted, selected, a data field). `page`: found by looking at a page, may be prose. */
  origin: 'list' | 'page';
  /** Heading words found in front of it, if any. */
  heading?: string;
  /** BCP 47 tag of the page or file, if known. */
  lang?: string;
  /** `maybe`: page or name speak of food, supplements or detergents too. `yes`: by its name the product is no cosmetic. */
  foreign?: 'maybe' | 'yes';
}

/** What is known about the product, with the reasons it is thought so. */
export interface ProductContext {
  name?: string;
  brand?: string;
  use: 'leave-on' | 'rinse-off' | 'unknown';
  area: 'face' | 'body' | 'hair' | 'lip' | 'nail' | 'eye' | 'unknown';
  /** By its name it is no cosmetic but a supplement, a detergent, a candle; `maybe` where its words disagree. */
  other?: 'yes' | 'maybe';
  reasons: Reason[];
  /** Amounts the product's name states. */
  stated?: StatedAmount[];
}

/** Something a person looks for or avoids: a family of ours, or one ingredient by its INCI name (upper case). */
export type Watched = { family: string } | { name: string };

/**
 * What a person told about themselves. Changes order, wording and stance of findings, never hides a reason; every field
 * may be empty.
 */
export interface Profile {
  skin: (typeof skins)[number][];
  life: (typeof lives)[number][];
  allergies: Watched[];
  avoid: Watched[];
  lookFor: Watched[];
  /** Families already used at night, by id. */
  night: string[];
  /** Whose limits are named first; null: all of them. */
  law: Jurisdiction['id'] | null;
}

/** Two families of one product that a layering rule speaks about. `items` are the first members' indexes in the list. */
export interface RuleNote {
  rule: string;
  families: [string, string];
  verdict: Rule['verdict'];
  list: number;
  items: [number, number];
}

/** An item matched, weighed and explained. `list` and `item` are indexes into the report. */
export interface Finding {
  list: number;
  item: number;
  /** Id of our ingredient; null for a watched name that only the register knows. */
  ingredient: string | null;
  family: string;
  stance: Stance;
  /** A member turned into a note (by dose, position or context) is listed but not painted. */
  note: boolean;
  severity: 1 | 2 | 3;
  /** `profile-*` reasons say what the profile changed. */
  reasons: Reason[];
}

/** The engine: pure, synchronous, never throws on any text. */
export interface Engine {
  /** Finds the lists in a text and reads them. Returns [] where there is none. Doses are only those the list itself states. */
  read(text: string, hints: ReadHints): IngredientList[];
  /**
   * The list with upper bounds for such a product, and what its name and the words in front of the list state. To be done
   * before `assess`.
   */
  dose<L extends IngredientList>(list: L, context: ProductContext, before: string): L;
  /** Weighs the members of some lists of one product, for a person if a profile is given. */
  assess(lists: IngredientList[], context: ProductContext, profile?: Profile): Finding[];
  /** What is known about using two of a list's families together. Information, never a mark. */
  rules(lists: IngredientList[], findings: Finding[]): RuleNote[];
  /** Tells from a title, breadcrumbs or product type how and where a product is used. */
  context(words: { name?: string; brand?: string; text: string }): ProductContext;
}

/** Where in a page a text stood: seen at once, in a closed panel, or only in product data. */
export type Where = 'visible' | 'hidden' | 'data';

/** A text a page hands over to be read: it may hold a list, several, or none. */
export interface Candidate {
  text: string;
  where: Where;
  /** Words of the heading found in front of it. */
  heading?: string;
  /** How it was found, for the report's reasons. */
  reasons: Reason[];
}

/** What a page tells about the product besides its texts. Bounded: at most 500 characters each. */
export interface PageFacts {
  title: string;
  lang?: string;
  /** From product data (JSON-LD, microdata) or the main heading. */
  productName?: string;
  brand?: string;
  breadcrumbs?: string;
}

/** A list in a page: `candidate` is the index of the text it was read from; `start` and `end` are offsets into that text. */
export interface PageList extends IngredientList {
  where: Where;
  candidate: number;
}

/** The little a card in the page needs of a family. */
export interface FamilyBrief {
  /** BCP 47 tag of the words below; English where it is left out. */
  lang?: string;
  name: string;
  stance: Stance;
  short: string;
  /** The evidence in one sentence and its grade for pores. */
  line: string;
  grade: 'A' | 'B' | 'C' | 'D' | null;
}

/** Everything known about one page (or one pasted text). Findings with `note: true` are not painted. */
export interface Report {
  product: ProductContext;
  lists: PageList[];
  findings: Finding[];
  /** Briefs of the families that occur in `findings`, by id. */
  families: Record<string, FamilyBrief>;
  rules: RuleNote[];
  /** Time the engine took, milliseconds. */
  ms: number;
}
