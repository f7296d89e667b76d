/** The words of every language there is, for the background: the browser speaks only its own language. */
import type { Message } from './format-message.ts';
import { readPackaged } from './packaged.ts';

/** Folders of `_locales`. A test compares them. */
export const locales = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt_BR', 'tr', 'zh_CN'];

/** A language's messages, or null where there is no such language or its file can't be read. */
export async function messagesIn(locale: string): Promise<Record<string, Message> | null> {
  if (!locales.includes(locale)) return null;
  const text = await readPackaged(`_locales/${locale}/messages.json`).catch(() => null);
  return text ? (JSON.parse(text) as Record<string, Message>) : null;
}
