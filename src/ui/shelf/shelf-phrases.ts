/** Short phrases about saved products. */
import type { SavedProduct, Slot } from '../../shelf/types.ts';
import type { Words } from '../context.ts';
import { joinPhrases } from '../phrases.ts';

export const statusKey = (status: string): string => `shelf_status_${status.replaceAll('-', '_')}`;
export const reactionKey = (kind: string): string => `shelf_reaction_${kind.replaceAll('-', '_')}`;

/** A product's name, or the word for one without. */
export const nameOf = (words: Words, product: { name: string }): string =>
  product.name.trim() || words.t('shelf_no_name');

const week = [1, 2, 3, 4, 5, 6, 7];

/** Made once for each language and style: making one takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Name of a day of the week, 1 = Monday. */
export function dayName(locale: string, day: number, weekday: 'long' | 'short' | 'narrow'): string {
  // The first of January 2024 was a Monday.
  return formatFor(locale, { weekday }).format(Date.UTC(2024, 0, day));
}

/** "every day", or "Mon, Wed, Fri". */
export function daysPhrase(words: Words, days: number[]): string {
  if (week.every((day) => days.includes(day))) return words.t('routine_every_day');
  return joinPhrases(
    words,
    days.map((day) => dayName(words.locale, day, 'short')),
  );
}

/** "Evening: Mon, Wed". */
export const slotPhrase = (words: Words, { time, days }: Pick<Slot, 'time' | 'days'>): string =>
  words.t('routine_slot', words.t(`routine_${time}`), daysPhrase(words, days));

/** "3 March 2026"; of an ISO instant its day, '' where it is none. */
export function dayPhrase(words: Words, iso: string): string {
  const day = new Date(iso.slice(0, 10));
  if (Number.isNaN(day.getTime())) return '';
  return formatFor(words.locale, { dateStyle: 'medium' }).format(day);
}

/** "March 2026". */
export function monthPhrase(words: Words, iso: string): string {
  const day = new Date(iso.slice(0, 10));
  if (Number.isNaN(day.getTime())) return '';
  return formatFor(words.locale, { month: 'long', year: 'numeric' }).format(day);
}

/** "3 new, 1 gone", or that only the order changed. */
export function diffPhrase(
  words: Words,
  { added, removed }: { added: unknown[]; removed: unknown[] },
): string {
  const parts = [
    ...(added.length > 0 ? [words.plural('shelf_diff_added', added.length)] : []),
    ...(removed.length > 0 ? [words.plural('shelf_diff_removed', removed.length)] : []),
  ];
  return parts.length > 0 ? joinPhrases(words, parts) : words.t('shelf_diff_order');
}

/** The sites a product was seen on. */
export const sitesPhrase = (words: Words, { sites }: Pick<SavedProduct, 'sites'>): string =>
  joinPhrases(words, sites);
