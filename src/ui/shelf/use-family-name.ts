/** Names of families in the reader's language: the shelf's answers have them in English. */
import { useWords } from '../context.ts';

export function useFamilyName(): (english: string) => string {
  const { translation } = useWords();
  return (english) =>
    translation && Object.hasOwn(translation, english) ? (translation[english] ?? english) : english;
}
