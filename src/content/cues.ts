/** The words that make a page worth a second look: headings of all languages, and the commonest names of ingredients. */
import { names } from '../knowledge/cues.json';
import type { Cues } from '../page/cues.ts';

const words = (modules: Record<string, unknown>): string[] => [...new Set(Object.values(modules).flat() as string[])];

export const cues: Cues = {
  names,
  headings: words(import.meta.glob('../knowledge/languages/*.json', { eager: true, import: 'headings' })),
  partialHeadings: words(import.meta.glob('../knowledge/languages/*.json', { eager: true, import: 'partialHeadings' })),
  endings: words(import.meta.glob('../knowledge/languages/*.json', { eager: true, import: 'endings' })),
};
