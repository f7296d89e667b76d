/** What every component needs and none should be handed ten levels down: the words of the interface, and where links lead. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translation } from '../knowledge/schema/index.ts';

export interface Words {
  /** BCP 47 tag of the interface's language, for numbers, lists and plurals. */
  locale: string;
  /** The message for a key, or the key itself when there is none. */
  t(key: string, ...substitutions: (string | number)[]): string;
  /** The message for `key_one`, `key_other` …; `n` fills the first gap. */
  plural(key: string, n: number, ...substitutions: (string | number)[]): string;
  /** What is said of families, rules and claims, in this language; null or left out: in English. */
  translation?: Translation | null;
}

/** Leads to a place in the full page, named by its hash ("#family=retinoid"). */
export interface Links {
  /** Address for the link, so that it can be copied and opened in a new tab. */
  href(hash: string): string;
  /** Goes there at once; null where following the address does so. */
  open: ((hash: string) => void) | null;
}

export interface Surroundings {
  words: Words;
  links: Links;
}

const Context = createContext<Surroundings | null>(null);
export const SurroundingsProvider = Context.Provider;

function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('Render inside <SurroundingsProvider value={{ words, links }}>');
  return surroundings;
}

export const useWords = (): Words => useSurroundings().words;
export const useLinks = (): Links => useSurroundings().links;
