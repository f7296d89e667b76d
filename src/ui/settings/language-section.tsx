/** The language of the interface. Only those are offered that there are words in. */
import { useId } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema.ts';
import { useWords } from '../context.ts';

interface Props {
  language: string;
  locales: string[];
  onChange: (change: Partial<Settings>) => void;
}

export function LanguageSection({ language, locales, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <section>
      <h2 id={id}>{t('settings_language')}</h2>
      <select
        class="short-select"
        aria-labelledby={id}
        value={language}
        onChange={(event) => onChange({ language: event.currentTarget.value })}
      >
        <option value="auto">{t('language_auto')}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={tagOf(locale)}>
            {ownName(locale)}
          </option>
        ))}
      </select>
    </section>
  );
}

/** Browsers name the folder after the country; the language is called after its script. */
const tagOf = (locale: string): string => (locale === 'zh_CN' ? 'zh-Hans' : locale.replace('_', '-'));

/** A language's name in itself, so that whoever speaks it finds it. */
function ownName(locale: string): string {
  const tag = tagOf(locale);
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
