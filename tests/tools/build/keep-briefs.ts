/** Leaves in the background's copy of each translation only what a card in a page shows. */
import type { Family, Translation } from '../../../src/knowledge/schema/index.ts';

/** The sentences of `translation` that are a family's name, short line or line of evidence. */
export function keepBriefs(translation: Translation, families: Family[]): Translation {
  const shown = new Set(families.flatMap(({ name, short, evidence }) => [name, short, evidence.line]));
  return Object.fromEntries(Object.entries(translation).filter(([english]) => shown.has(english)));
}
