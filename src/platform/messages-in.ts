/**
 * The words of every language there is, for the background alone: the browser speaks only its own language, and pages
 * may not fetch. They stay text until somebody asks for one.
 */
import words from 'packaged:words';
import { once } from '../engine/once.ts';
import type { Message } from './format-message.ts';

const readWords = once(() => JSON.parse(words) as Record<string, Record<string, Message>>);

/** A language's messages, or null where there is no such language. */
export function messagesIn(locale: string): Record<string, Message> | null {
  const all = readWords();
  return Object.hasOwn(all, locale) ? (all[locale] ?? null) : null;
}
