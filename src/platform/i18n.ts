/**
 * Strings of the interface, from `_locales`: in the browser's language, or in the one the person chose. Browsers offer
 * their own language only, so the words of another one are handed in (see language.ts).
 */
import { formatMessage, type Message } from './format-message.ts';
import { webext } from './webext.ts';

export interface Language {
  /** A folder of `_locales`: "de", "pt_BR". */
  locale: string;
  messages: Record<string, Message>;
}

let chosen: Language | null = null;

/** Speaks a chosen language from now on; null: the browser's. */
export function speak(language: Language | null): void {
  chosen = language;
}

function find(key: string, substitutions: (string | number)[]): string {
  const texts = substitutions.map(String);
  const own = chosen && Object.hasOwn(chosen.messages, key) ? chosen.messages[key] : undefined;
  return own ? formatMessage(own, texts) : webext.i18n.getMessage(key, texts);
}

/** The message for `key` with its gaps filled; the key itself when there is none, so that a gap is seen and not silent. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  return find(key, substitutions) || key;
}

/**
 * BCP 47 tag of the language the interface is shown in. It is a message of its own: the browser's tag may name a language
 * there are no words for, and then English ones answer.
 */
export function uiLocale(): string {
  return find('ui_language', []) || webext.i18n.getUILanguage();
}

/** Whether the interface's language is written from right to left. */
export function isRtl(): boolean {
  return /^(ar|fa|he|ur)\b/.test(uiLocale());
}

/** `key_one`, `key_few`, `key_other` …, by the plural rule of the interface's language. `n` is the first substitution. */
export function plural(key: string, n: number, ...substitutions: (string | number)[]): string {
  const form = `${key}_${new Intl.PluralRules(uiLocale()).select(n)}`;
  return find(form, [n, ...substitutions]) || t(`${key}_other`, n, ...substitutions);
}
