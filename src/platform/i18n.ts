/** Strings of the interface, from `_locales`. */
import { webext } from './webext.ts';

/** The message for `key` with its gaps filled; the key itself when there is none, so that a gap is seen and not silent. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  return webext.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** BCP 47 tag of the language the interface is shown in. */
export function uiLocale(): string {
  return webext.i18n.getMessage('@@ui_locale').replace('_', '-') || webext.i18n.getUILanguage();
}

/** Whether the interface's language is written from right to left. */
export function isRtl(): boolean {
  return webext.i18n.getMessage('@@bidi_dir') === 'rtl';
}

/** `key_one`, `key_few`, `key_other` …, by the plural rule of the interface's language. `n` is the first substitution. */
export function plural(key: string, n: number, ...substitutions: (string | number)[]): string {
  const form = `${key}_${new Intl.PluralRules(uiLocale()).select(n)}`;
  return (
    webext.i18n.getMessage(form, [n, ...substitutions].map(String)) || t(`${key}_other`, n, ...substitutions)
  );
}
