/** The words that make a page worth a second look, compiled into one expression. */

/** Lower case words of all languages; matched without case, and with or without accents. */
export interface Cues {
  /** Words that stand above a list. One that holds another ("full ingredients") adds nothing: see lean-words.ts. */
  headings: readonly string[];
  /** Names of ingredients so common that most lists have one, for lists without a heading. */
  names: readonly string[];
}

export interface CueFinder {
  /** Finds every cue in a text; global, so set `lastIndex` before use. */
  find: RegExp;
  isName(match: string): boolean;
}

const compiled = new WeakMap<Cues, CueFinder>();

/** Compiles the cues; once for each object given. Linear: alternatives of plain words only. */
export function compileCues(cues: Cues): CueFinder {
  let finder = compiled.get(cues);
  if (!finder) {
    const names = new RegExp(`^(?:${oneOf(cues.names)})$`, 'i');
    finder = {
      find: new RegExp(oneOf([...cues.headings, ...cues.names]), 'gi'),
      isName: (match) => names.test(match),
    };
    compiled.set(cues, finder);
  }
  return finder;
}

/** Longest first, so that "ingrediente" doesn't hide "ingredientes". No word matches nothing. */
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|') || '(?!)';

/** Accents may be missing ("INGREDIENTES" for "ingrédientes"), white space may be a line break, i may be the Turkish one. */
function pattern(word: string): string {
  const isAscii = /^[\0-\x7f]+$/.test(word);
  let out = '';
  for (const char of word) {
    const base = char.normalize('NFD').charAt(0);
    if (char === ' ') out += '\\s+';
    else if (char === "'" || char === '’') out += "['’]";
    else if (char === 'i' && !isAscii) out += '[iıİ]';
    else if (base !== char && /[a-zα-ωа-я]/.test(base)) out += `[${char}${base}]`;
    else out += char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  }
  return out;
}
