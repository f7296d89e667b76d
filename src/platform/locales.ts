/**
 * The words of every language there is, for the background alone: the browser speaks only its own language, and pages
 * may not fetch. They stay text until somebody asks for one.
 */
import type { Message } from './format-message.ts';

const files = import.meta.glob('../../public/_locales/*/messages.json', {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

const texts = new Map(Object.entries(files).map(([path, text]) => [path.split('/').at(-2) as string, text]));

/** Folders of `_locales`. */
export const locales: string[] = [...texts.keys()].sort();

/** A language's messages, or null where there is no such language. */
export function messagesIn(locale: string): Record<string, Message> | null {
  const text = texts.get(locale);
  return text ? (JSON.parse(text) as Record<string, Message>) : null;
}
