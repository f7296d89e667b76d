/** The words that make a page worth a second look, compiled into one expression. */
import { once } from '../engine/once.ts';

/** What the expression needs, put together when the extension is built: see group-cues.ts. All in lower case. */
export interface Cues {
  /** Sources of expressions, words between bars: those that stand above a list and begin with none of the others. */
  headings: string;
  /** Names of ingredients so common that most lists have one, for lists without a heading. */
  names: string;
  /** Words that only food, feed and supplements have beside their ingredients. */
  foreign: string;
  /** The words that begin with one of these, the longest first, where there are any. */
  longer: Readonly<Record<string, readonly string[]>>;
}

/** Where a cue stands in a text, and the cue as it stands there. */
export type Cue = [at: number, word: string];

export interface CueFinder {
  /** The cues of a text in order, looked for one by one. */
  find(text: string): Generator<Cue, void>;
  isName(word: string): boolean;
  isForeign(word: string): boolean;
}

/** Lower case, character for character: the Turkish capital İ alone would become two. */
export const fold = (text: string): string => text.replace(/\u0130/g, 'i').toLowerCase();

const compiled = new WeakMap<Cues, CueFinder>();

/** Compiles the cues; once for each object given. Every page pays for it, so the expression is plain: no case, no long words. */
export function compileCues(cues: Cues): CueFinder {
  let finder = compiled.get(cues);
  if (!finder) {
    const { headings, names, foreign, longer } = cues;
    const head = new RegExp(`${headings}|${names}|${foreign}`, 'g');
    const [name, other] = [names, foreign].map((source) => once(() => new RegExp(`^(?:${source})$`)));
    const isOne = (words: typeof name, word: string) => Boolean(words?.().test(fold(word)));
    finder = {
      *find(text) {
        const folded = fold(text);
        for (let from = 0; ; ) {
          head.lastIndex = from;
          const match = head.exec(folded);
          if (!match) return;
          const at = match.index;
          const word = longer[match[0]]?.find((longest) => folded.startsWith(longest, at)) ?? match[0];
          from = at + word.length;
          yield [at, text.slice(at, from)];
        }
      },
      isName: (word) => isOne(name, word),
      isForeign: (word) => isOne(other, word),
    };
    compiled.set(cues, finder);
  }
  return finder;
}
