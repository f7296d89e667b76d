/** The interface's English words without an extension around: reads `_locales` as the browser does. */
import type { Words } from '../../src/ui/context.ts';

export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/** Fetched, as the browser does: what stands in public/ is served as it is and not bundled. */
export const messages: Record<string, Message> = await (await fetch('/_locales/en/messages.json')).json();

/** The message with its gaps filled; the key itself where there is none, as platform/i18n does. */
function t(key: string, ...substitutions: (string | number)[]): string {
  const entry = messages[key];
  if (!entry) return key;
  return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
    return String(substitutions[Number(content.slice(1)) - 1] ?? '');
  });
}

export const words: Words = {
  locale: 'en',
  t,
  plural: (key, n, ...rest) => t(`${key}_${new Intl.PluralRules('en').select(n)}`, n, ...rest),
};
