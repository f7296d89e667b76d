/** What we say, in another language. An entry is translated as a whole or not at all: half a card in each would confuse. */
import type { Translation } from '../knowledge/schema/index.ts';
import type { Report } from './types.ts';

/** What is shown, and the language it is in (BCP 47). */
export type Told<T> = T & { lang: string };

/** Fields that hold sentences; everything else is ids, grades and numbers. */
const SPOKEN: ReadonlySet<string> = new Set([
  'name',
  'short',
  'what',
  'says',
  'line',
  'text',
  'partWays',
  'myth',
  'claim',
  'finding',
  'advice',
]);

/** The entry in the translation's language, or as it is in English where one of its sentences is missing there. */
export function translate<T extends object>(entry: T, translation: Translation | null, tag: string): Told<T> {
  const told = translation && (translateFields(entry, translation) as T | null);
  return told ? { ...told, lang: tag } : { ...entry, lang: 'en' };
}

function translateFields(entry: object, translation: Translation): object | null {
  const told: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(entry)) {
    if (value === undefined) continue;
    const translated = translateValue(value, SPOKEN.has(field), translation);
    if (translated === undefined) return null;
    told[field] = translated;
  }
  return told;
}

/** `undefined` where a sentence is not translated. */
function translateValue(value: unknown, isSpoken: boolean, translation: Translation): unknown {
  if (typeof value === 'string') {
    if (!isSpoken) return value;
    return Object.hasOwn(translation, value) ? translation[value] : undefined;
  }
  if (Array.isArray(value)) {
    const all = value.map((one) => translateValue(one, isSpoken, translation));
    return all.includes(undefined) ? undefined : all;
  }
  if (typeof value === 'object' && value !== null) return translateFields(value, translation) ?? undefined;
  return value;
}

/** A report whose cards speak the language, each as far as it is translated. */
export function translateBriefs(report: Report, translation: Translation | null, tag: string): Report {
  const told = Object.entries(report.families).map(([id, brief]) => [id, translate(brief, translation, tag)]);
  return { ...report, families: Object.fromEntries(told) };
}
