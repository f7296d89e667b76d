/** Cuts a text at everything that may stand between two names, and notes what stood there. */
import { matchBrackets } from './brackets.ts';
import type { Hit, WordKind } from './lexicon.ts';
import type { Normal } from './normalize.ts';

/** What stands in front of an atom, weakest to strongest claim on being a border. */
export type Border =
  | 'comma'
  | 'dash'
  | 'slash'
  | 'open'
  | 'close'
  | 'colon'
  | 'line'
  | 'stop'
  | 'blank'
  | 'start';

/** A stretch of text between two borders, or a structuring word ("Ingredients:", "may contain"). Offsets in the normal text. */
export interface Atom {
  start: number;
  end: number;
  border: Border;
  /** Set when the atom is a structuring word. */
  word: WordKind | null;
  /** A line break stood in front of it, whatever the border. */
  newLine: boolean;
  /** It starts with a hyphen or bullet of its own ("-Retinol: …"). */
  bulleted: boolean;
}

/** Which weak separators this text really uses. */
export interface Style {
  dash: boolean;
  slash: boolean;
}

/** What the cutter asks of those who know names. */
export interface Oracle {
  /** Whether a text is a known name. */
  isName(text: string): boolean;
  /** Whether a known name starts at this place. */
  nameAt(position: number): boolean;
  /** Whether a bracket wraps a list of its own rather than a synonym: `head` is the text before it. */
  isWrapper(head: string, inner: string): boolean;
}

const STRONG = new Set([',', ';', '•', '|', '¤', '‚']);
const LETTER = /\p{L}/u;
const AFTER_WORD = /\p{L} $/u;
const ABBREVIATION = /(?:^|[^a-z])(?:st|ci|cl|no|sp|ssp|spp|var|cv|ext|vit|nat|alc)$/i;
const UNSPACED = /[\u3040-\u9fff\uac00-\ud7af]/;
/** Everything else below 128 is passed over at once. */
const IS_PLAIN = new Uint8Array(128).fill(1);
for (const c of '\n,;|.:-/([{)]}+') IS_PLAIN[c.charCodeAt(0)] = 0;
const RANK: Border[] = ['comma', 'dash', 'slash', 'open', 'close', 'line', 'stop', 'blank', 'colon', 'start'];

/** Cuts a text into atoms. Linear: every character is looked at once, brackets are matched beforehand. */
export function cutAtoms(normal: Normal, hits: Hit[], oracle: Oracle): Atom[] {
  const { text } = normal;
  const pairs = matchBrackets(text);
  const style = readStyle(text);
  const atoms: Atom[] = [];
  const wrappers = new Set<number>();
  let border: Border = 'start';
  let newLine = true;
  let from = 0;
  let nextHit = 0;
  let nextStart = hits[0]?.start ?? Infinity;

  const flush = (to: number, next: Border) => {
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      const bulleted =
        (newLine || border === 'stop' || border === 'start') &&
        /^[-*]\s?[^\s-]/.test(text.slice(start, start + 3));
      atoms.push({ start, end, border, word: null, newLine, bulleted });
      border = next;
      newLine = false;
    } else if (RANK.indexOf(next) > RANK.indexOf(border)) border = next;
    from = to;
  };
  const pushWord = (hit: Hit) => {
    flush(hit.start, border);
    atoms.push({ start: hit.start, end: hit.end, border, word: hit.value, newLine, bulleted: false });
    newLine = false;
    border = 'colon';
  };

  for (let i = 0; i < text.length; i++) {
    while (nextStart < i) nextStart = hits[++nextHit]?.start ?? Infinity;
    const hit = nextStart === i ? hits[nextHit] : undefined;
    if (hit) {
      nextStart = hits[++nextHit]?.start ?? Infinity;
      if (isStructural(normal, hit, from, hits[nextHit], oracle)) {
        pushWord(hit);
        i = skipAfterWord(text, hit.end) - 1;
        from = i + 1;
        continue;
      }
    }
    if (IS_PLAIN[text.charCodeAt(i)] === 1) continue;
    const c = text.charAt(i);
    if (c === '\n') {
      let k = i + 1;
      let breaks = 1;
      while (k < text.length && isSpace(text.charCodeAt(k))) if (text.charCodeAt(k++) === 10) breaks++;
      flush(i, breaks > 1 ? 'blank' : 'line');
      newLine = true;
      from = k;
      i = k - 1;
    } else if (STRONG.has(c)) {
      if (c === ',' && isInsideName(text, i)) continue;
      flush(i, 'comma');
      from = i + 1;
    } else if (c === '.') {
      if (!isStop(text, i)) continue;
      flush(i, 'stop');
      from = i + 1;
    } else if (c === ':') {
      if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
      // "*: original formula" explains a mark.
      flush(i, /[*°†‡¹²³]/.test(text.charAt(i - 1)) ? 'stop' : 'colon');
      from = i + 1;
    } else if (c === '-' && style.dash && isSpaced(text, i)) {
      flush(i, 'dash');
      from = i + 1;
    } else if (c === '/' && style.slash && isSpaced(text, i)) {
      flush(i, 'slash');
      from = i + 1;
    } else if (c === '(' || c === '[' || c === '{') {
      const close = pairs.get(i);
      const inside = hits[nextHit];
      if (close !== undefined && inside && isWholeBracket(text, i, close, inside)) {
        // "【全成分】…": a heading in brackets of its own.
        pushWord({ ...inside, start: i, end: close + 1 });
        i = skipAfterWord(text, close + 1) - 1;
        from = i + 1;
        continue;
      }
      const inner = text.slice(i + 1, close ?? Math.min(text.length, i + 200));
      const opensList = startsMayContain(normal, i + 1, hits, nextHit);
      if (opensList || oracle.isWrapper(text.slice(Math.max(from, i - 120), i), inner)) {
        flush(i, 'open');
        from = i + 1;
        if (close !== undefined) wrappers.add(close);
      } else if (close !== undefined) i = close;
    } else if (wrappers.has(i)) {
      flush(i, 'close');
      from = i + 1;
    } else if (c === '+' && isPlusMinus(text, i) > 0) {
      const end = isPlusMinus(text, i);
      pushWord({ start: i, end, value: 'mayContain' });
      i = skipAfterWord(text, end) - 1;
      from = i + 1;
    } else if (c === '±') {
      pushWord({ start: i, end: i + 1, value: 'mayContain' });
      i = skipAfterWord(text, i + 1) - 1;
      from = i + 1;
    }
  }
  flush(text.length, 'start');
  return atoms;
}

/** Weak separators count only where they are the text's own way of separating. */
function readStyle(text: string): Style {
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
function isInsideName(text: string, i: number): boolean {
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
function isStop(text: string, i: number): boolean {
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
    return !/^\s*\([^)]*C[Il] ?\d{5}/.test(text.slice(i + 1, i + 30));
  }
  if (/[,;•|)\]]/.test(after)) return false;
  // "Phenoxyethanol.Please": a small letter or digit, then a capital.
  return (/[\p{Ll}\d)\]%*]/u.test(before) && /\p{Lu}/u.test(after)) || UNSPACED.test(before);
}

/** Whether a structuring word stands where it structures, rather than in a sentence. */
function isStructural(
  normal: Normal,
  hit: Hit,
  from: number,
  next: Hit | undefined,
  oracle: Oracle,
): boolean {
  const { text } = normal;
  const isFirst = /^[\s\-*•.>#"'+[(]*$/.test(text.slice(from, hit.start)) && hit.start - from < 40;
  const isUnspaced = UNSPACED.test(text.charAt(hit.start));
  const rest = text.slice(hit.end, hit.end + 40);
  const hasColon = /^[^\S\n]*(?:\([^)\n]{0,30}\)|\*)?[^\S\n]*[:：]/.test(rest) || /^ ?[-–] /.test(rest);
  const endsLine = /^[^\S\n]*(?:\n|$)/.test(rest);
  switch (hit.value) {
    case 'freeFrom':
      return hit.end - hit.start > (isUnspaced ? 1 : 3) || isFirst;
    case 'disclaimer':
      return true;
    case 'foreign':
      return false;
    case 'ending':
      // "Texture: Water, …" heads a part of a kit; "… & Uneven Texture:" is the end of such a head.
      if (!isFirst && hit.end - hit.start < 10 && !(hasColon && oracle.isName(text.slice(from, hit.start))))
        return false;
      return (
        (hasColon || (isFirst && (endsLine || hit.end - hit.start >= 10))) &&
        !oracle.nameAt(skipAfterWord(text, hit.end))
      );
    case 'mayContain':
      return isFirst || hasColon || oracle.nameAt(skipAfterWord(text, hit.end));
    default: {
      const chains =
        next !== undefined &&
        next.start - hit.end < 4 &&
        /^\s*[/|(]?\s*$/.test(text.slice(hit.end, next.start));
      if (hasColon || (isFirst && (endsLine || chains))) return true;
      // "Oligo active water": one short word without a colon is part of a name.
      const isLong =
        hit.end - hit.start >= (isUnspaced ? 3 : 10) || (hit.value === 'heading' && hit.end - hit.start >= 6);
      return (isLong || (isFirst && hit.value === 'heading')) && oracle.nameAt(skipAfterWord(text, hit.end));
    }
  }
}

/** Whether a bracket holds a structuring word and nothing else. */
function isWholeBracket(text: string, open: number, close: number, hit: Hit): boolean {
  const isHeading =
    hit.value === 'heading' || hit.value === 'partial' || hit.value === 'active' || hit.value === 'inactive';
  return (
    isHeading &&
    hit.start > open &&
    hit.end <= close &&
    text.slice(open + 1, hit.start).trim() === '' &&
    text.slice(hit.end, close).trim() === ''
  );
}

function startsMayContain(normal: Normal, at: number, hits: Hit[], nextHit: number): boolean {
  if (/^\s*(?:\+\s?\/?\s?-|±)/.test(normal.text.slice(at, at + 8))) return true;
  for (let k = nextHit; k < hits.length; k++) {
    const hit = hits[k];
    if (!hit || hit.start > at + 2) return false;
    if (hit.start >= at) return hit.value === 'mayContain';
  }
  return false;
}

/** End of "+/-" at `i`, or 0. */
function isPlusMinus(text: string, i: number): number {
  const match = /^\+\s?\/\s?-/.exec(text.slice(i, i + 5));
  return match ? i + match[0].length : 0;
}

function skipAfterWord(text: string, at: number): number {
  let i = at;
  while (
    i < text.length &&
    i - at < 12 &&
    /[\s:：)\]/\-+±.]/.test(text.charAt(i)) &&
    !text.startsWith('\n\n', i)
  )
    i++;
  return i;
}

function isSpaced(text: string, i: number): boolean {
  return isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1));
}
function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
