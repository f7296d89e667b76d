/** Short phrases put together from data, the same on screen, in Markdown and for screen readers. */
import type { Dose, Item, Reason } from '../engine/types.ts';
import type { Words } from './context.ts';

/** The message for a key, or null where there is none: codes made elsewhere may be newer than the words for them. */
export function phraseIfKnown(
  words: Words,
  key: string,
  ...substitutions: (string | number)[]
): string | null {
  const text = words.t(key, ...substitutions);
  return text === key || text === '' ? null : text;
}

/** Where an item stands, counted from one: "3rd of 27". */
export function positionPhrase(words: Words, index: number, total: number): string {
  const place = index + 1;
  const form = new Intl.PluralRules(words.locale, { type: 'ordinal' }).select(place);
  const number = formatNumber(words, place);
  const all = formatNumber(words, total);
  return phraseIfKnown(words, `position_${form}`, number, all) ?? words.t('position_other', number, all);
}

/** A number as the language writes it, with at most two decimals. */
export function formatNumber(words: Words, value: number): string {
  return new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value);
}

/** A percentage that is a bound: rounded up, so that "at most" stays true. */
function formatBound(words: Words, percent: number): string {
  const step = percent >= 10 ? 1 : 100;
  return formatNumber(words, Math.ceil(percent * step - 1e-9) / step);
}

/** "near the start", "1 % or less" … */
export function zonePhrase(words: Words, dose: Dose): string {
  return words.t(`zone_${dose.zone}`);
}

/** One sentence on how much there can be at most and why this is thought so. */
export function dosePhrase(words: Words, dose: Dose): string {
  const known = dose.max !== null && dose.why !== 'not-known';
  if (!known) return words.t('dose_not_known');
  return words.t(`dose_${dose.why.replaceAll('-', '_')}`, formatBound(words, dose.max ?? 0));
}

/** What the register also knows of many an ingredient, but hardly why it is in a skin care product. */
const besideThePoint: ReadonlySet<string> = new Set([
  'antistatic',
  'bulking',
  'denaturant',
  'flavouring',
  'hair-conditioning',
  'hair-dyeing',
  'hair-fixing',
  'nail-conditioning',
  'oral-care',
  'plasticiser',
]);

/** What an ingredient does in the formula, in plain words: "keeps water in, softens". What matters for skin first. */
export function functionsPhrase(words: Words, functions: Item['functions'], limit = 3): string {
  const rank = (id: string) => Number(besideThePoint.has(id));
  const known = functions
    .filter((id) => id !== 'other')
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit)
    .map((id) => words.t(`function_${id.replaceAll('-', '_')}`));
  return joinPhrases(words, known);
}

/** Joins with the language's commas, without an "and". */
export function joinPhrases(words: Words, phrases: string[]): string {
  // Intl.ListFormat knows no list without "and" that keeps its commas in every language.
  return phrases.length === 0 ? '' : phrases.reduce((all, next) => words.t('list_pair', all, next));
}

/** Shares in the law can be very small: 0.0015 %. */
const formatShare = (words: Words, value: number): string =>
  new Intl.NumberFormat(words.locale, { maximumFractionDigits: 4 }).format(value);

/** A day as the language writes it. */
export function formatDay(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** One reason's sentence; `_from` words are for those with a first day. Fills: value, whose law, first day. */
function reasonPhrase(words: Words, { code, value, law, from }: Reason): string | null {
  const key = `reason_${code.replaceAll('-', '_')}`;
  const fills = [
    typeof value === 'number' ? formatShare(words, value) : (value ?? ''),
    law ? words.t(`law_${law}`) : '',
  ];
  const dated = from ? phraseIfKnown(words, `${key}_from`, ...fills, formatDay(words.locale, from)) : null;
  return dated ?? phraseIfKnown(words, key, ...fills);
}

/** Sentences for those reasons there are words for, each once. */
export function reasonPhrases(words: Words, reasons: Reason[]): string[] {
  const phrases = reasons.map((reason) => reasonPhrase(words, reason));
  return [...new Set(phrases.filter((phrase) => phrase !== null))];
}
