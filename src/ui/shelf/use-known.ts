/** Full texts of some layering rules, in the reader's language; null until they are there. */
import { useLoaded } from '../app/use-loaded.ts';
import type { Explain, Explained } from '../known.ts';
import { useTranslatedAnswer } from '../translated.ts';

export function useKnown(ids: string[], explain: Explain): Explained | null {
  const rules = [...new Set(ids)].sort();
  const loaded = useLoaded(rules.join(), () => explain({ families: [], ingredients: [], rules }));
  return useTranslatedAnswer(loaded.state === 'ready' ? loaded.value : null);
}
