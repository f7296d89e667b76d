/** The contract between the parts of the extension: every message, once, by direction. */
import type { Candidate, PageFacts, Report } from '../engine/types.ts';
import type { Family, FunctionId, Ingredient, Rule, Sources } from '../knowledge/schema/index.ts';
import type {
  Draft,
  Edit,
  Routine,
  SavedProduct,
  ShelfFault,
  ShelfNotice,
  ShelfWriter,
  Shown,
  Status,
  Suspects,
} from '../shelf/types.ts';
import type { Message } from './format-message.ts';

/** What a tab's content script can be asked about its page. */
export type PageState =
  | { kind: 'reading' }
  | { kind: 'paused' }
  /** Not read unless the person asks for it. */
  | { kind: 'waiting'; why: 'not-chosen' | 'on-click' }
  | { kind: 'report'; report: Report; facts: PageFacts }
  | { kind: 'error'; message: string };

/** An ingredient as the dictionary lists it. */
export interface DictionaryEntry {
  id: string;
  inci: string;
  names: string[];
  families: string[];
  functions: FunctionId[];
}

/** Answered by the background, for content scripts and our own pages. */
export interface BackgroundHandlers {
  /** Reads the texts a page handed over and sets the tab's badge. No texts: the badge is cleared. */
  read(request: { candidates: Candidate[]; page: PageFacts }): Report;
  /** Puts the reader into the page that asks, which has something to read. Fails where the browser does not let us. */
  reader(request: Record<string, never>): boolean;
  /** Tells that a tab's page is not read, so that the button shows it. */
  paused(request: Record<string, never>): boolean;
  /** Puts the style of the marks into the page that asks, or into all its frames. False where the browser did not. */
  dress(request: { frames: boolean }): boolean;
  /** Reads a text somebody pasted or selected. */
  check(request: { text: string }): Report;
  explain(request: { families: string[]; ingredients: string[]; rules?: string[] | undefined }): {
    families: Family[];
    ingredients: Ingredient[];
    rules: Rule[];
    sources: Sources;
  };
  dictionary(request: Record<string, never>): {
    families: Family[];
    ingredients: DictionaryEntry[];
    sources: Sources;
  };
  /** The interface's words in a language, null where there is none. */
  words(request: { locale: string }): Record<string, Message> | null;
  /** Languages there are words in: folders of `_locales`. */
  locales(request: Record<string, never>): string[];
  /** Opens the popup (or, where the browser will not, the full page) at an entry. */
  more(request: { family: string; ingredient: string | null }): boolean;
  /** Saves a product on the shelf. */
  shelfSave(request: {
    draft: Draft;
    into?: string | null | undefined;
    status?: Status | undefined;
  }): Awaited<ReturnType<ShelfWriter['save']>>;
  // The shelf's other messages are answered for our own pages only: a shop's page has no business with them.
  shelfEdit(request: { edits: Edit[] }): Awaited<ReturnType<ShelfWriter['edit']>>;
  shelfRemove(request: { ids: string[] | 'all' }): Awaited<ReturnType<ShelfWriter['remove']>>;
  /** Takes the next products of a file, at most 1,000, and answers how many of it are held: see platform/shelf/staging. */
  shelfStage(request: { file: string; from: number; products: SavedProduct[] }): number;
  /** Writes the products of a file that are held, in one go; null where not all of them are. */
  shelfMerge(request: { file: string; count: number }): Awaited<ReturnType<ShelfWriter['merge']>> | null;
  shelfRestore(request: { snapshot: string }): Awaited<ReturnType<ShelfWriter['restore']>>;
  shelfUndo(request: { token: string }): Awaited<ReturnType<ShelfWriter['undo']>>;
  shelfTidy(request: Record<string, never>): Awaited<ReturnType<ShelfWriter['tidy']>>;
  shelfForget(request: { ids: string[] }): Awaited<ReturnType<ShelfWriter['forget']>>;
  /** Deletes everything for good: products, snapshots, what is aside, and what could be undone. */
  shelfErase(request: Record<string, never>): { ok: true } | { ok: false; why: ShelfFault };
  /** Some products as the engine reads them today; unknown ids are left out. At most 200. */
  shelfShow(request: { ids: string[] }): Shown[];
  shelfRoutine(request: Record<string, never>): Routine;
  shelfSuspects(request: Record<string, never>): Suspects;
  /** What the shelf knows about a list on a page. Nothing is written. */
  shelfNotice(request: { draft: Draft }): ShelfNotice;
}

/** Answered by a tab's content script. */
export interface ContentHandlers {
  state(request: Record<string, never>): PageState;
  /** Scrolls to an item and pulses it. False when its place is not to be seen (product data, text gone). */
  show(request: { list: number; item: number }): boolean;
  /** Opens the next or previous mark's card, with the keyboard focus in it. */
  step(request: { by: 1 | -1 }): boolean;
  /** The person asks for this page to be read, whatever the settings say of its site. False when it is paused. */
  start(request: Record<string, never>): boolean;
}

export type Kind<H> = keyof H & string;
export type Request<H, K extends keyof H> = H[K] extends (request: infer R) => unknown ? R : never;
export type Reply<H, K extends keyof H> = H[K] extends (request: never) => infer R ? R : never;

/** How a message travels. `poreOver` tells our messages from anything else. */
export interface Envelope {
  poreOver: string;
  body: unknown;
}
export type Answer = { ok: true; value: unknown } | { ok: false; error: string };
