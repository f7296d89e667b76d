/** The words of all languages that structure a label. */
import type { Language } from '../knowledge/schema/index.ts';
import { foldAccents } from './key.ts';
import { makePhraseFinder, type Phrase } from './phrase-finder.ts';

export type WordKind =
  | 'heading'
  | 'partial'
  | 'mayContain'
  | 'freeFrom'
  | 'active'
  | 'inactive'
  | 'ending'
  | 'disclaimer'
  | 'foreign';

/** A phrase found: `[start, end)` in the folded text. */
export type Hit = Phrase<WordKind>;

export interface Lexicon {
  /** All phrases in a folded text, in order, the longest at each place. */
  scan(folded: string, unfolded?: string): Hit[];
  /** Joining words of all languages, lower case. */
  isAnd(word: string): boolean;
  /** Joining words that may also be part of a name. */
  isWeakAnd(word: string): boolean;
  /** What is left of a word when a joining word written together with it goes, or null. */
  afterAnd(word: string): string | null;
}

const FIELDS: [WordKind, keyof Language][] = [
  ['inactive', 'inactive'],
  ['active', 'active'],
  ['partial', 'partialHeadings'],
  ['heading', 'headings'],
  ['mayContain', 'mayContain'],
  ['freeFrom', 'freeFrom'],
  ['ending', 'endings'],
  ['disclaimer', 'disclaimers'],
  ['foreign', 'foreign'],
];

/** Builds the matcher. Where languages disagree about a phrase, the field listed first wins (a part is not the whole). */
export function buildLexicon(languages: Language[]): Lexicon {
  const entries = FIELDS.flatMap(([kind, field]) =>
    languages.flatMap((language) =>
      ((language[field] ?? []) as string[]).map((word) => [word, kind] as const),
    ),
  );
  // "Step 1" opens the next part of a kit as often as it ends a list.
  const useful = entries.filter(([word, kind]) => !(kind === 'ending' && /\d/.test(word)));
  const ands = new Set(languages.flatMap((language) => language.and.map(foldAccents)));
  const weak = new Set(languages.flatMap((language) => (language.andBetweenNames ?? []).map(foldAccents)));
  const prefixes = languages.flatMap((language) => language.andPrefix ?? []);
  return {
    scan: makePhraseFinder(useful),
    isAnd: (word) => ands.has(foldAccents(word)),
    isWeakAnd: (word) => weak.has(foldAccents(word)),
    afterAnd: (word) => {
      const prefix = prefixes.find((p) => word.startsWith(p) && word.length > p.length + 1);
      return prefix === undefined ? null : word.slice(prefix.length);
    },
  };
}
