/** Where a character is a border between names and where it is a part of one. */

const LETTER = /\p{L}/u;
const AFTER_WORD = /\p{L} $/u;
const ABBREVIATION = /(?:^|[^a-z])(?:st|ci|cl|no|sp|ssp|spp|var|cv|ext|vit|nat|alc)$/i;
export const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
const BESIDE_UNSPACED = /[\u3040-\u9fff\uac00-\ud7af)\]] +\S|\S +[\u3040-\u9fff\uac00-\ud7af]/g;
const UNSPACED_STOP = /[\u3040-\u9fff\uac00-\ud7af]\.(?=\S)/g;
const TIGHT_DOT = /[\u3040-\u9fff\uac00-\ud7af\d]•(?=[\u3040-\u9fff\uac00-\ud7af])/g;

/** Which weak separators this text really uses. */
export interface Style {
  dash: boolean;
  slash: boolean;
  /** Slashes without spaces: "水/グリセリン/BG". */
  tightSlash: boolean;
  /** Dots without spaces between such names; beside many commas they are inside the names. */
  dot: boolean;
  /** Stops between such names: "水．甘油．". */
  stop: boolean;
  /** Spaces between names of a script that is written without them. */
  space: boolean;
}

/** Weak separators count only where they are the text's own way of separating. */
export function readStyle(text: string, isName: (text: string) => boolean): Style {
  const commas = (text.match(/[,;•|]/g) ?? []).length;
  const dashes = (text.match(/[^\n\s] +- +(?!\d+[.,]?\d*\s?%)/g) ?? []).length;
  const slashes = (text.match(/ \/ /g) ?? []).length;
  return {
    dash: dashes >= 3 && dashes > commas,
    slash:
      slashes >= 4 &&
      ((slashes > 3 * (commas + dashes) && slashesSeparate(text)) || spacedSlashesSeparate(text, isName)),
    tightSlash: tightSlashesSeparate(text, commas + dashes, isName),
    dot: (text.match(TIGHT_DOT) ?? []).length > (text.match(/,/g) ?? []).length,
    stop: (text.match(UNSPACED_STOP) ?? []).length > 4 * (commas + 1),
    space: UNSPACED.test(text) && spacesSeparate(text, commas, isName),
  };
}

/** "A / B / C / D" with one or two words each is a list; "Aqua / Water / Eau Glycerin …" is not. */
function slashesSeparate(text: string): boolean {
  const parts = text.split(' / ');
  return parts.filter((p) => p.trim().split(/\s+/).length <= 4).length >= 0.8 * parts.length;
}

const LOOKED_AT = 12;

/** Names on either side of nearly every slash: the commas are the text's around the list. */
function spacedSlashesSeparate(text: string, isName: (text: string) => boolean): boolean {
  const inner = text.slice(0, 4000).split(' / ').slice(1, -1).slice(0, LOOKED_AT);
  return (
    inner.length >= 4 &&
    inner.filter((part) => part.length < 80 && isName(part.trim())).length >= 0.7 * inner.length
  );
}

/** "Aqua/Water/Eau" are synonyms, five names in a row and hardly a comma are a list. */
function tightSlashesSeparate(text: string, others: number, isName: (text: string) => boolean): boolean {
  const parts = text.slice(0, 4000).split('/');
  if (parts.length < 6 || others > parts.length / 4) return false;
  const inner = parts.slice(1, 1 + LOOKED_AT).map((part) => part.trim());
  return inner.filter((part) => part.length < 80 && isName(part)).length >= 0.6 * inner.length;
}

function spacesSeparate(text: string, commas: number, isName: (text: string) => boolean): boolean {
  if ((text.slice(0, 4000).match(BESIDE_UNSPACED) ?? []).length < 4 * (commas + 1)) return false;
  const words = text
    .slice(0, 4000)
    .split(/\s+/)
    .slice(1, 2 + LOOKED_AT);
  return words.filter((word) => word.length < 60 && isName(word)).length >= 0.5 * words.length;
}

/** A comma between digits ("1,2-Hexanediol", "0,5 %") or before a locant ("ol,3,7,11-tri") belongs to the name. */
export function isInsideName(text: string, i: number): boolean {
  // "甘油,1,3-丁二醇": names of scripts without spaces hold no commas behind a letter of theirs.
  if (UNSPACED.test(text.charAt(i - 1))) return false;
  const next = text.charCodeAt(i + 1) === 32 ? text.charCodeAt(i + 2) : text.charCodeAt(i + 1);
  if (!isDigit(next) && (next | 32) !== 110 && (next | 32) !== 111) return false;
  const after = text.charCodeAt(i + 1);
  if (isDigit(text.charCodeAt(i - 1)) && isDigit(after))
    return !/^\d{5}(?!\d)/.test(text.slice(i + 1, i + 7));
  if (isDigit(after) && /^,\d+(?:,\d+)*-/.test(text.slice(i, i + 16)) && text.charAt(i - 1) !== ' ')
    return true;
  const left = text.slice(Math.max(0, i - 3), i);
  // "N,N-Bis", "1, 2-Hexanediol", "2, 6-Naphthalate"
  if (/(?:^|[^a-z])[no]$/i.test(left) && /^,[no]-/i.test(text.slice(i, i + 3))) return true;
  return (
    /(?:^|[^\d])\d$/.test(left) &&
    /^, ?\d ?-? ?[a-z]/i.test(text.slice(i, i + 6)) &&
    !/[a-z)%]\s?-?\d$/i.test(text.slice(Math.max(0, i - 4), i))
  );
}

/** A full stop that ends something: not "C.I.", "St. Paul's", "0.5", "Ph.Eur". */
export function isStop(text: string, i: number): boolean {
  const before = text.charAt(i - 1);
  const after = text.charAt(i + 1);
  if (isDigit(before.charCodeAt(0)) && isDigit(after.charCodeAt(0))) return false;
  if (UNSPACED.test(before)) return true;
  // "1. Water": the number of a line.
  if (isDigit(before.charCodeAt(0)) && /(?:^|\n)\s*\d{1,3}$/.test(text.slice(Math.max(0, i - 8), i)))
    return false;
  const isLetter = LETTER.test(before);
  // "C.I. 75810", "M. Alternifolia": one letter is an abbreviation at the start of a name, not in "vitamin E.".
  if (
    isLetter &&
    !LETTER.test(text.charAt(i - 2)) &&
    (LETTER.test(after) || !AFTER_WORD.test(text.slice(Math.max(0, i - 3), i - 1)))
  )
    return false;
  if (
    isLetter &&
    ABBREVIATION.test(text.slice(Math.max(0, i - 4), i)) &&
    /^\.? ?[\w(]/.test(text.slice(i + 1, i + 3))
  )
    return false;
  if (after === '' || after === ' ' || after === '\n' || after === '*' || after === '[' || after === '(') {
    // "Iron Oxides. (CI 77491)", "Alcohol Denat. (SD Alcohol 40-B),": the bracket still belongs to the name.
    const follows = text.slice(i + 1, i + 60);
    return (
      !/^\s*\([^)]*C[Il] ?\d{5}/.test(follows) && !/^ ?\(\p{L}[^()]{1,40}\)\s*(?:[,;.•|*]|$)/u.test(follows)
    );
  }
  if (/[,;•|)\]]/.test(after)) return false;
  // "Phenoxyethanol.Please": a small letter or digit, then a capital.
  return /[\p{Ll}\d)\]%*]/u.test(before) && /\p{Lu}/u.test(after);
}

/** End of "+/-" at `i`, or 0. */
export function plusMinusEnd(text: string, i: number): number {
  const match = /^\+\s?\/\s?-/.exec(text.slice(i, i + 5));
  return match ? i + match[0].length : 0;
}

/** "ポリオキシエチレン・メチルポリシロキサン": a dot between two letters of a script without spaces. */
export function isTightDot(text: string, i: number): boolean {
  return UNSPACED.test(text.charAt(i - 1)) && UNSPACED.test(text.charAt(i + 1));
}

/** "1、水": a number that only counts the lines. */
export function isLineNumber(text: string, from: number, to: number): boolean {
  return to - from < 6 && /^\s*\d{1,3}\s*$/.test(text.slice(from, to));
}

const LONGEST_BLANK = 40;

/** Nothing but spaces between two offsets. Bounded: asked at every bracket. */
export function isBlank(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_BLANK && text.slice(from, to).trim() === '';
}

export function isSpaced(text: string, i: number): boolean {
  return isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1));
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
