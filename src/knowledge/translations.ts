/** Translations of the cards, for our own pages: a language is loaded when somebody reads in it. */
import type { Translation } from './schema/index.ts';

const files = import.meta.glob('./translations/*.json', { import: 'default' }) as Record<
  string,
  () => Promise<Translation>
>;

/** The translation for a BCP 47 tag or one of its region ("de" answers "de-AT"), or null. Rejects never. */
export async function loadTranslation(tag: string): Promise<Translation | null> {
  const load = files[`./translations/${tag}.json`] ?? files[`./translations/${tag.split('-')[0]}.json`];
  return load ? load().catch(() => null) : null;
}
