/** The words that make a page worth a second look, compiled into one expression. */

/** Lower case words of all languages; matched without case. */
export interface Cues {
  /** Words that stand above a list, in every spelling: see lean-words.ts. */
  headings: readonly string[];
  /** Names of ingredients so common that most lists have one, for lists without a heading. */
  names: readonly string[];
  /** Words that only food, feed and supplements have beside their ingredients. */
  foreign?: readonly string[];
}

export interface CueFinder {
  /** Finds every cue in a text; global, so set `lastIndex` before use. */
  find: RegExp;
  isName(match: string): boolean;
  isForeign(match: string): boolean;
}

const compiled = new WeakMap<Cues, CueFinder>();

/**
 * Compiles the cues; once for each object given. Only plain words, in reverse order of the alphabet: the browser's engine
 * merges neighbours that begin alike (five times faster than with classes for accents), and longer words come first.
 */
export function compileCues(cues: Cues): CueFinder {
  let finder = compiled.get(cues);
  if (!finder) {
    const names = new Set(cues.names);
    const foreign = new Set(cues.foreign);
    const words = [...cues.headings, ...names, ...foreign].sort().reverse();
    const source = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    finder = {
      find: new RegExp(source || '(?!)', 'gi'),
      isName: (match) => names.has(match.toLowerCase()),
      isForeign: (match) => foreign.has(match.toLowerCase()),
    };
    compiled.set(cues, finder);
  }
  return finder;
}
