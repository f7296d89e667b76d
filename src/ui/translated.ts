/** What is said of families, rules and claims in the reader's language, and the mark of what is only there in English. */
import { useMemo } from 'preact/hooks';
import { translate } from '../engine/translate.ts';
import { useWords } from './context.ts';
import type { Spoken } from './known.ts';

type Entries = object[];

/** The entries in the reader's language, as far as they are translated. */
export function useTranslated<T extends Entries>(entries: T): T {
  const { translation = null, locale } = useWords();
  return useMemo(
    () => entries.map((entry) => translate(entry, translation, locale)) as T,
    [entries, translation, locale],
  );
}

/** The same for the families and rules of an answer. */
export function useTranslatedAnswer<T extends { families: Entries; rules?: Entries | undefined }>(
  answer: T | null,
): T | null {
  const { translation = null, locale } = useWords();
  return useMemo(() => {
    const tell = (entry: object) => translate(entry, translation, locale);
    return answer && { ...answer, families: answer.families.map(tell), rules: answer.rules?.map(tell) };
  }, [answer, translation, locale]);
}

const language = (tag: string): string => tag.split('-')[0] ?? tag;

/** The `lang` an element needs when its words are not in the language of the page; undefined when they are. */
export function useForeign(): (entry: Spoken | string) => string | undefined {
  const { locale } = useWords();
  return (entry) => {
    const lang = typeof entry === 'string' ? entry : (entry.lang ?? 'en');
    return language(lang) === language(locale) ? undefined : lang;
  };
}
