/** Takes from the edges of an item what says something about it without being its name. */
import type { Mark } from './types.ts';

/** The bare name's span and what was taken off. */
export interface Stripped {
  start: number;
  end: number;
  marks: Mark[];
  /** Stated amount in percent, if any. */
  percent: number | null;
}

const AMOUNT = String.raw`(?:%\s*\d{1,3}(?:[.,]\d+)?(?!\d)|[<>≤≥~±]?\s*\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d+)?\s*(?:%|ppm|ppb|mg\/g|mg per g(?:ram)?(?:\s\p{L}{2,12})?|mg\/kg|mg|mcg|µg|iu|ui|g|ml|мг|г|мл|毫克|克|毫升)(?:\s*\(?[wmv]\/[wmv]\)?)?(?:\s*\p{L}{1,5}\s*(?:1|100)\s*(?:g|ml|г|мл)(?:\s\p{L}{2,12})?|\s*\/\s*100\s*(?:g|ml))?)`;
const END_AMOUNT = new RegExp(String.raw`\s*[-:=]?\s*(?:[([]\s*)?${AMOUNT}\s*(?:[)\]])?$`, 'iu');
const START_AMOUNT = new RegExp(String.raw`^[([]?\s*${AMOUNT}\s*[)\]]?\s+(?=\p{L})`, 'iu');
const END_MARKS = /(?:\s*[*°†‡¹²³⁰-⁹§¤#^¤"'®™+�_=~]+|\s+[oº])$/;
const END_FOOTNOTE = /\s*(?:\(\s*\d{1,2}\s*\)|\[\s*\d{1,2}\s*\]|<[^<>]{0,40}>?)$/;
const END_CODE = /\s*[([]\s*(?:[^()[\]]*[^\d()[\]])?\d{3}[^()[\]]*[)\]]?$/i;
/** "(*bio)": explains a mark. */
const END_NOTE = /\s*\([*°†‡¹²³][^()]{0,60}\)$/;
/** "(content 2%)", "（含量2％）": an amount in words. */
const END_SAID = /\s*\(\s*\p{L}{2,12}\s*:?\s*\d{1,2}(?:[.,]\d+)?\s*%\s*\)$/u;
const E_NUMBER = /\(E ?\d{3,4}[a-z]?\)$/i;
const COLOUR = /\d{5}/;
const START_JUNK =
  /^(?:[\s\-*•·.,:;>/\\\u2190-\u21ff\u25a0-\u27bf\p{Extended_Pictographic}°†‡¹²³"'+=~�#_^]+|\d{1,3}[.)]\s*(?=\p{L})|\(\d{1,3}\)\s*(?=\p{L})|\[\d{1,2}\]\s*|[)\]}]+)/u;
const END_JUNK = /[\s\-.,:;•<=…/\\\u2190-\u21ff\u25a0-\u27bf]+$/;
/** "q.s.", "c.s.p. 100 g": as much as is needed. */
const END_QUANTUM =
  /\s+(?:[qc]\.?\s?[sb]\.?(?:\s?p\.?)?)(?:\s*(?:ad|a|para|to)?\s*100(?:[.,]0+)?\s*(?:g|ml|%)?)?$/i;
/** "水（基剤）": what a name is there for, in scripts that say so in one word. */
const END_PURPOSE = /\([^()]{1,8}(?:剤|成分|劑|剂|제)\)$/;
const PURPOSE = /\s*\([^()]{2,40}\)$/;
const NANO = /[[(]\s*nano\s*[\])]/i;

/** Strips `text.slice(start, end)`. Works on short stretches only: the caller bounds their length. */
export function stripMarks(text: string, start: number, end: number): Stripped {
  if (isBare(text, start, end)) return { start, end, marks: [], percent: null };
  const marks = new Set<Mark>();
  let percent: number | null = null;
  let from = start;
  let to = end;
  const piece = () => text.slice(from, to);
  const cutEnd = (pattern: RegExp): string | null => {
    const hit = pattern.exec(text.slice(Math.max(from, to - 80), to));
    if (!hit || hit[0].length === 0) return null;
    to -= hit[0].length;
    return hit[0];
  };
  for (let turn = 0; turn < 8; turn++) {
    const before = from + (end - to);
    const lead = START_JUNK.exec(piece().slice(0, 40)) ?? START_AMOUNT.exec(piece().slice(0, 40));
    if (lead) {
      percent ??= toPercent(lead[0]);
      if (/[*°†‡¹²³]/.test(lead[0])) marks.add('footnote');
      from += lead[0].length;
    }
    if (from >= to) break;
    cutEnd(END_JUNK);
    cutEnd(END_QUANTUM);
    cutEnd(END_PURPOSE);
    if (cutEnd(END_NOTE)) marks.add('footnote');
    const said = cutEnd(END_SAID);
    if (said) percent ??= toPercent(said);
    const amount = cutEnd(END_AMOUNT);
    // "… hydroxide*95 % of natural origin": an amount behind a mark is another sentence's.
    if (amount && !/[*°+]$/.test(piece())) percent ??= toPercent(amount);
    const tail = piece();
    if (tail.endsWith(')')) {
      // "Zinc Oxide 20% (Sunscreen)": after an amount a bracket tells the purpose, not the name.
      const purpose = PURPOSE.exec(tail);
      const bare = purpose ? tail.slice(0, -purpose[0].length) : tail;
      if (purpose && END_AMOUNT.test(bare.slice(-40)) && !COLOUR.test(purpose[0])) to -= purpose[0].length;
    }
    // "ヒアルロン酸ナトリウム(2)": in names of Japanese quasi-drugs the number is a part.
    if (!/[\u3040-\u9fff\uac00-\ud7af]\(\d\)$/.test(piece().slice(-5)) && cutEnd(END_FOOTNOTE))
      marks.add('footnote');
    if (E_NUMBER.test(piece().slice(-9))) continue;
    if (!COLOUR.test(piece().slice(-30)) || /[a-z]\d{6,}/i.test(piece().slice(-30))) cutEnd(END_CODE);
    const mark = cutEnd(END_MARKS);
    if (mark && /[*°†‡¹²³⁰-⁹§]/.test(mark)) marks.add('footnote');
    if (before === from + (end - to)) break;
  }
  if (NANO.test(piece())) marks.add('nano');
  return { start: from, end: Math.max(from, to), marks: [...marks], percent };
}

/** Most items start and end with a letter: nothing to take off. */
function isBare(text: string, start: number, end: number): boolean {
  return (
    end > start &&
    isLetter(text.charCodeAt(start)) &&
    isLetter(text.charCodeAt(end - 1)) &&
    !(
      AMOUNT_ENDS.includes(text.charAt(end - 1)) &&
      AMOUNT_WORD.test(text.slice(Math.max(start, end - 4), end))
    ) &&
    !(
      hasDigit(text, Math.max(start, end - 24), end) &&
      AMOUNT_IN.test(text.slice(Math.max(start, end - 24), end))
    )
  );
}
/** "50 mg per gram gel", "0,5 mg v 1 g krému" */
const AMOUNT_IN = /\d\s?(?:g|mg per g(?:ram)?) \p{L}{2,12}$/iu;
const AMOUNT_WORD = /(?:pp[mb]|m[gc]g?|\/[wvg]|u?i|\d\s?g|ml|[qc]\.?\s?s(?:\.?\s?p)?)$/i;

/** Last letters of such a word: few names end so, and the pattern need not be asked for the others. */
const AMOUNT_ENDS = 'mbgcwvilspMBGCWVILSP';

function hasDigit(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Null where the number can't be a share: nothing of it, or more than the whole. */
function toPercent(amount: string): number | null {
  const value = shareOf(amount);
  return value !== null && value > 0 && value <= 100 ? value : null;
}

function shareOf(amount: string): number | null {
  const number = /\d+(?:[.,]\d+)?/.exec(amount.replace(/(\d)[.,](\d{3})(?=\s*ppm)/i, '$1$2'));
  if (!number) return null;
  const value = Number.parseFloat(number[0].replace(',', '.'));
  if (!Number.isFinite(value)) return null;
  if (/%/.test(amount)) return value;
  if (/mg(?:\/| per )g/i.test(amount)) return value / 10;
  if (/\d\s*g\P{L}.*100\s*g$/iu.test(amount)) return value;
  if (/ppm|mg\/kg/i.test(amount)) return value / 10_000;
  if (/ppb/i.test(amount)) return value / 10_000_000;
  return null;
}
