/** Cuts a text at everything that may stand between two names, and notes what stood there. */
import {
  isBlank,
  isDigit,
  isInsideName,
  isLineNumber,
  isSpace,
  isSpaced,
  isStop,
  isTightDot,
  plusMinusEnd,
  readStyle,
  UNSPACED,
} from './borders.ts';
import { matchBrackets } from './brackets.ts';
import type { Hit, WordKind } from './lexicon.ts';
import { type Normal, originalOffset } from './normalize.ts';
import {
  gluedHead,
  isBracketHead,
  isStructural,
  isWholeBracket,
  type Oracle,
  skipAfterWord,
  startsMayContain,
} from './structural-words.ts';

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

const STRONG = new Set([',', ';', '•', '|', '¤', '‚']);
/** Everything else below 128 is passed over at once. */
const IS_PLAIN = new Uint8Array(128).fill(1);
for (const c of '\n,;|.:-/([{)]}+') IS_PLAIN[c.charCodeAt(0)] = 0;
const RANK: Border[] = ['comma', 'dash', 'slash', 'open', 'close', 'line', 'stop', 'blank', 'colon', 'start'];

/** "。" ends something whatever stands around it. */
const isIdeographicStop = (normal: Normal, i: number): boolean =>
  /[。｡]/.test(normal.original.charAt(originalOffset(normal, i)));

/** Cuts a text into atoms. Linear: every character is looked at once, brackets are matched beforehand. */
export function cutAtoms(normal: Normal, hits: Hit[], oracle: Oracle): Atom[] {
  const { text } = normal;
  const pairs = matchBrackets(text);
  const style = readStyle(text, oracle.isName);
  const atoms: Atom[] = [];
  const wrappers = new Set<number>();
  let border: Border = 'start';
  let newLine = true;
  let hasBullet = false;
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
        hasBullet ||
        ((newLine || border === 'stop' || border === 'start') &&
          /^[-*]\s?[^\s-]/.test(text.slice(start, start + 3)));
      hasBullet = false;
      atoms.push({ start, end, border, word: null, newLine, bulleted });
      border = next;
      newLine = false;
    } else if (RANK.indexOf(next) > RANK.indexOf(border)) border = next;
    from = to;
  };
  const pushWord = (hit: Hit) => {
    flush(hit.start, border);
    hasBullet = false;
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
    const code = text.charCodeAt(i);
    if (IS_PLAIN[code] === 1 && !(code === 32 && style.space)) continue;
    const c = text.charAt(i);
    if (c === ' ') {
      if (!UNSPACED.test(text.charAt(i - 1)) && !UNSPACED.test(text.charAt(i + 1))) continue;
      flush(i, 'comma');
      from = i + 1;
    } else if (c === '※') {
      // Opens a note in Japanese, Korean and Chinese texts.
      flush(i, 'stop');
      from = i + 1;
    } else if (c === '\n') {
      let k = i + 1;
      let breaks = 1;
      while (k < text.length && isSpace(text.charCodeAt(k))) if (text.charCodeAt(k++) === 10) breaks++;
      flush(i, breaks > 1 ? 'blank' : 'line');
      newLine = true;
      from = k;
      i = k - 1;
    } else if (STRONG.has(c)) {
      if (c === ',' && isInsideName(text, i)) continue;
      if (newLine && isLineNumber(text, from, i)) {
        from = i + 1;
        continue;
      }
      if (c === '•' && !style.dot && isTightDot(text, i)) continue;
      flush(i, 'comma');
      // A bullet at the start of its line, as against one between two names.
      if (c === '•' && newLine) hasBullet = true;
      from = i + 1;
    } else if (c === '.') {
      if (!isStop(text, i) && !isIdeographicStop(normal, i)) continue;
      flush(i, style.stop && UNSPACED.test(text.charAt(i - 1)) ? 'comma' : 'stop');
      from = i + 1;
    } else if (c === ':') {
      if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
      const head = gluedHead(text, from, i, (border as Border) === 'comma', oracle);
      if (head > 0) {
        flush(head, 'stop');
        from = head;
      }
      // "*: original formula" explains a mark.
      flush(i, /[*°†‡¹²³]/.test(text.charAt(i - 1)) ? 'stop' : 'colon');
      from = i + 1;
    } else if (c === '-' && style.dash && isSpaced(text, i)) {
      flush(i, 'dash');
      from = i + 1;
    } else if (c === '/' && (style.tightSlash || (style.slash && isSpaced(text, i)))) {
      flush(i, 'slash');
      from = i + 1;
    } else if (c === '(' || c === '[' || c === '{') {
      const close = pairs.get(i);
      const inside = hits[nextHit];
      const isOwn = c !== '(' || isBlank(text, from, i);
      if (close !== undefined && inside && isOwn && isWholeBracket(text, i, close, inside)) {
        // "【全成分】…": a heading in brackets of its own.
        pushWord({ ...inside, start: i, end: close + 1 });
        i = skipAfterWord(text, close + 1) - 1;
        from = i + 1;
        continue;
      }
      const inner = text.slice(i + 1, close ?? Math.min(text.length, i + 200));
      if (c === '[' && close !== undefined && isBracketHead(normal, from, i, close, newLine, oracle)) {
        // "[Toner] Aqua, …", "【使用方法】…": what stands in it heads what follows, like words before a colon.
        flush(i, 'stop');
        from = i + 1;
        flush(close, 'colon');
        from = close + 1;
        i = close;
        continue;
      }
      const opensList = startsMayContain(normal, i + 1, hits, nextHit);
      if (opensList || oracle.isWrapper(text.slice(Math.max(from, i - 120), i), inner)) {
        flush(i, 'open');
        from = i + 1;
        if (close !== undefined) wrappers.add(close);
      } else if (close !== undefined) i = close;
    } else if (wrappers.has(i)) {
      flush(i, 'close');
      from = i + 1;
    } else if (c === '+' && plusMinusEnd(text, i) > 0) {
      const end = plusMinusEnd(text, i);
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
