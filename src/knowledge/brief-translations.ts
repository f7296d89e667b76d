/**
 * The few sentences of every family that a card in a page shows, in every language there are translations in: the
 * background cannot load a file later. The build leaves the rest of each file out (see brief-texts.ts there).
 */
import type { Translation } from './schema/index.ts';

const files = import.meta.glob('./translations/*.json', {
  eager: true,
  import: 'default',
  query: '?brief',
}) as Record<string, Translation>;

/** The translation for a BCP 47 tag or one of its region, or null. */
export function briefTranslation(tag: string): Translation | null {
  return files[`./translations/${tag}.json`] ?? files[`./translations/${tag.split('-')[0]}.json`] ?? null;
}
