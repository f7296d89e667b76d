/** What the shelf keeps and tells. Doses and findings are not kept: they are worked out again whenever they are shown. */
import type { IngredientList, ProductContext } from '../engine/types.ts';

export type * from './view-types.ts';

/** Longest list that is kept, in UTF-16 code units: the longest real one known has 6,000. */
export const MAX_TEXT = 20_000;

/** Where a product stands in a person's life. */
export const statuses = ['using', 'want', 'finished', 'did-not-suit'] as const;
export type Status = (typeof statuses)[number];

/** What it did to the person. */
export const reactionKinds = ['broke-out', 'stung', 'suited'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

export const times = ['morning', 'evening'] as const;
export type Time = (typeof times)[number];

/** The list as it was on one day. */
export interface Formula {
  /** ISO day it was first seen. */
  date: string;
  /** The list as read, at most 20,000 UTF-16 code units. */
  text: string;
  /** One name per item in order: INCI name, or the printed text, in upper case. "May contain" items are left out. */
  names: string[];
  /** Host it was read on, '' for a pasted text. */
  site: string;
  /** A list that was cut short says nothing about what is missing from it. */
  state: IngredientList['state'];
}

export interface Reaction {
  kind: ReactionKind;
  /** ISO day, where the person told it. */
  date: string | null;
}

/** A place in the routine. At most one for each time of day. */
export interface Slot {
  time: Time;
  /** 1 = Monday … 7 = Sunday, rising, never empty. */
  days: number[];
  /** Smaller comes first. */
  order: number;
}

export interface SavedProduct {
  id: string;
  name: string;
  brand: string;
  /** Hosts where it was seen, oldest first; never ''. */
  sites: string[];
  /** Oldest first; the last is the current one. At least one. */
  formulas: Formula[];
  status: Status;
  notes: string;
  tags: string[];
  reactions: Reaction[];
  slots: Slot[];
  use: ProductContext['use'];
  area: ProductContext['area'];
  /** ISO instants. */
  created: string;
  changed: string;
  /** Counts writes, from 1. */
  rev: number;
  /** `changed` of earlier revisions, newest first: tells whether another copy is an older one of this. */
  past: string[];
}

/** What a list of products shows of each. */
export interface Head
  extends Pick<
    SavedProduct,
    'id' | 'name' | 'brand' | 'status' | 'tags' | 'reactions' | 'slots' | 'changed'
  > {
  /** Number of formulas, ISO day and number of names of the current one. */
  formulas: number;
  formulaDate: string;
  items: number;
}

/** What a person saves: made from a page's report by `makeDraft`. */
export interface Draft {
  name: string;
  brand: string;
  /** Host, '' for a pasted text. */
  site: string;
  text: string;
  names: string[];
  state: IngredientList['state'];
  use: ProductContext['use'];
  area: ProductContext['area'];
}

/** What a person can change by hand. */
export type Editable = Pick<
  SavedProduct,
  'name' | 'brand' | 'status' | 'notes' | 'tags' | 'reactions' | 'slots' | 'use' | 'area'
>;

/** A change by hand. `was` holds the values the person saw: what another window wrote meanwhile is merged, not lost. */
export interface Edit {
  id: string;
  was: Partial<Editable>;
  change: Partial<Editable>;
}

/** How two formulas differ. Positions count from 0. */
export interface FormulaDiff {
  added: { name: string; to: number }[];
  removed: { name: string; from: number }[];
  /** In both, but not in the same order among the others. */
  moved: { name: string; from: number; to: number }[];
  /** One of the two was cut short: what is missing from it is not told as removed or added. */
  isPartial: boolean;
}

/** A product of the shelf that a list on a page is. */
export interface Match {
  product: SavedProduct;
  /** `same`: formula as saved. `changed`: this product, another formula. */
  kind: 'same' | 'changed';
  /** From the saved formula to the one on the page. */
  diff: FormulaDiff;
  /** Likeness of the lists, 0–1. */
  likeness: number;
}

/** A record that could not be read. It is kept, named, and in nobody's way. */
export interface Aside {
  id: string;
  /** What can be told of its name, or ''. */
  name: string;
  reason: string;
  /** ISO instant it was put aside. */
  at: string;
  /** The record as it was found. */
  record: unknown;
}

export type SnapshotReason = 'daily' | 'import' | 'delete-all' | 'restore';

/** A copy of the shelf, without its products. */
export interface SnapshotInfo {
  id: string;
  /** ISO instant. */
  at: string;
  why: SnapshotReason;
  /** Number of products. */
  count: number;
}

/** Why a write did not happen. Nothing that was there before is ever lost by it. */
export type ShelfFault =
  /** The browser's storage is full. */
  | 'full'
  /** The store cannot be opened or read. */
  | 'unreadable'
  /** The store was written by a newer version of this extension. */
  | 'newer'
  /** What was to be changed, undone or restored is no longer there. */
  | 'gone'
  /** The shelf holds as many products as it can (20,000). */
  | 'too-many';

/** What a write gives: a token that undoes it, or why nothing was written. */
export type Written<T> = ({ ok: true; undo: string } & T) | { ok: false; why: ShelfFault };

export interface SavedOutcome {
  id: string;
  /** `added`: new on the shelf. `updated`: known, with a new formula or site. `same`: nothing new. */
  outcome: 'added' | 'updated' | 'same';
}

/** What an import would do or did with each of its products. */
export interface ImportPlan {
  added: SavedProduct[];
  /** The merged products as they will stand. */
  updated: SavedProduct[];
  /** Ids of products that bring nothing new. */
  same: string[];
  /** Changed on both sides: the one here stays, the other comes as a second product. */
  conflicts: { here: SavedProduct; other: SavedProduct }[];
}

export interface ImportCounts {
  added: number;
  updated: number;
  same: number;
  conflicts: number;
}

/** A file that was read, or why it could not be. `broken` are products of it that cannot be used, with their place. */
export type ReadFile =
  | { ok: true; products: SavedProduct[]; broken: { name: string; reason: string }[]; version: number }
  | { ok: false; why: 'not-json' | 'not-a-shelf' | 'newer' | 'too-big' };

/** The shelf as our own pages read it, straight from the store: 5,000 products are too much for a message. */
export interface ShelfReader {
  /** All readable products, in no certain order, and how many records cannot be read (`tidy` puts them aside). */
  all(): Promise<{ products: SavedProduct[]; broken: number }>;
  /** The same as `all`, but of each product only what a list shows: quick. */
  heads(): Promise<{ heads: Head[]; broken: number }>;
  /** Each product's ingredients as they are searched, by id. Read in small steps: the page stays quick meanwhile. */
  searchTexts(): Promise<Map<string, string>>;
  get(id: string): Promise<SavedProduct | null>;
  aside(): Promise<Aside[]>;
  /** Newest first. */
  snapshots(): Promise<SnapshotInfo[]>;
  /** Calls back after every write, whichever window or worker wrote. */
  onChange(callback: () => void, signal: AbortSignal): void;
}

/** The shelf as it is written: by the background alone, one write after another, each whole or not at all. */
export interface ShelfWriter {
  /**
   * Saves what a page shows. The product is recognised by its list and updated; `into` says which it is (null: none, it
   * is another one).
   */
  save(draft: Draft, options?: { into?: string | null; status?: Status }): Promise<Written<SavedOutcome>>;
  /** Some changes by hand, all or none. */
  edit(edits: Edit[]): Promise<Written<{ products: SavedProduct[] }>>;
  /** Deletes some products, or `all`. */
  remove(ids: string[] | 'all'): Promise<Written<{ count: number }>>;
  /** Takes products of a file in, all at once; `onProgress` hears how many are on their way to the writer. */
  merge(
    products: SavedProduct[],
    onProgress?: (passed: number) => void,
  ): Promise<Written<{ counts: ImportCounts }>>;
  /** Puts a snapshot in the place of what is there. */
  restore(snapshot: string): Promise<Written<{ count: number }>>;
  /** Undoes a write; the token it gives undoes the undoing. Products changed since are left as they are and counted. */
  undo(token: string): Promise<Written<{ count: number; left: number }>>;
  /** Puts records that cannot be read aside; where a copy of one can be read, that stays on the shelf. */
  tidy(): Promise<Written<{ count: number }>>;
  /** Deletes records that were put aside. */
  forget(ids: string[]): Promise<Written<{ count: number }>>;
}
