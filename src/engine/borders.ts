/** Where a character is a border between names and where it is a part of one. */

const LETTER = /\p{L}/u;
const AFTER_WORD = /\p{L} $/u;
const ABBREVIATION = /(?:^|[^a-z])(?:st|ci|cl|no|sp|ssp|spp|var|cv|ext|vit|nat|alc)$/i;
export const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;

/** Which weak separators this text really uses. */
export interface Style {
  dash: boolean;
  slash: boolean;
}

/** Weak separators count only where they are the text's own way of separating. */
export function readStyle(text: string): Style {
  const commas = (text.match(/[,;•|]/g) ?? []).length;
  const dashes = (text.match(/[^\n\s] +- +(?!\d+[.,]?\d*\s?%)/g) ?? []).length;
  const slashes = (text.match(/ \/ /g) ?? []).length;
  return {
    dash: dashes >= 3 && dashes > commas,
    slash: slashes >= 4 && slashes > 3 * (commas + dashes) && slashesSeparate(text),
  };
}

/** "A / B / C / D" with one or two words each is a list; "Aqua / Water / Eau Glycerin …" is not. */
function slashesSeparate(text: string): boolean {
  const parts = text.split(' / ');
  return parts.filter((p) => p.trim().split(/\s+/).length <= 4).length >= 0.8 * parts.length;
}

/** A comma between digits ("1,2-Hexanediol", "0,5 %") or before a locant ("ol,3,7,11-tri") belongs to the name. */
export function isInsideName(text: string, i: number): boolean {
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
  return (/[\p{Ll}\d)\]%*]/u.test(before) && /\p{Lu}/u.test(after)) || UNSPACED.test(before);
}

/** End of "+/-" at `i`, or 0. */
export function plusMinusEnd(text: string, i: number): number {
  const match = /^\+\s?\/\s?-/.exec(text.slice(i, i + 5));
  return match ? i + match[0].length : 0;
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
