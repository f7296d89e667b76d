/** The words that make a page worth a second look, compiled into one expression. */

/** Lower case words of all languages; matched without case, and with or without accents. */
export interface Cues {
  /** Words that stand above a full list. */
  headings: readonly string[];
  /** Words that stand above a part of one ("key ingredients"). */
  partialHeadings: readonly string[];
  /** Names of ingredients so common that most lists have one, for lists without a heading. */
  names: readonly string[];
  /** Headings of what follows a list ("how to use"). */
  endings: readonly string[];
}

export type CueKind = 'heading' | 'partial' | 'name';

export interface CueFinder {
  /** Finds every cue in a text; global, so set `lastIndex` before use. */
  find: RegExp;
  kindOf(match: string): CueKind;
  /** Whether a line is, or starts like, the heading of what follows a list. */
  isEnding(line: string): boolean;
}

const compiled = new WeakMap<Cues, CueFinder>();

/** Compiles the cues; once for each object given. Linear: alternatives of plain words only. */
export function compileCues(cues: Cues): CueFinder {
  const known = compiled.get(cues);
  if (known) return known;
  const kinds = new Map<string, CueKind>();
  const learn = (words: readonly string[], kind: CueKind) => {
    for (const word of words) kinds.set(fold(word), kind);
  };
  learn(cues.names, 'name');
  learn(cues.partialHeadings, 'partial');
  learn(cues.headings, 'heading');
  const endings = new RegExp(`^[^\\p{L}]{0,8}(?:${oneOf(cues.endings)})(?!\\p{L})`, 'iu');
  const finder: CueFinder = {
    find: new RegExp(oneOf([...cues.headings, ...cues.partialHeadings, ...cues.names]), 'gi'),
    kindOf: (match) => kinds.get(fold(match)) ?? 'heading',
    isEnding: (line) => line.length < 60 && endings.test(line),
  };
  compiled.set(cues, finder);
  return finder;
}

/** Lower case, without accents, white space as one space. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ');

/** Longest first, so that "ingredients list" is not read as "ingredients". No word matches nothing. */
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(pattern)
    .join('|') || '(?!)';

/** Accents may be missing ("INGREDIENTS" for "ingrédients"), white space may be a line break, i may be the Turkish one. */
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
