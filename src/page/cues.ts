/** The words that make a page worth a second look, compiled into one expression. */

/** What the expression needs, put together when the extension is built: see group-cues.ts. All in lower case. */
export interface Cues {
  /** Source of an expression of all words that begin with no other word. */
  heads: string;
  /** The words that begin with such a word, the longest first, where there are any. */
  longer: Readonly<Record<string, readonly string[]>>;
  /** Names of ingredients so common that most lists have one, for lists without a heading. */
  names: readonly string[];
  /** Words that only food, feed and supplements have beside their ingredients. */
  foreign: readonly string[];
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
    const { heads, longer, names, foreign } = cues;
    const head = new RegExp(heads, 'g');
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
      isName: (word) => names.includes(fold(word)),
      isForeign: (word) => foreign.includes(fold(word)),
    };
    compiled.set(cues, finder);
  }
  return finder;
}
