/** Every source, searchable; how their owners ask to be named; and what to do about an error. */
import { useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { SearchField } from '../controls/search-field.tsx';
import { SourceItem } from '../explanation/source-list.tsx';
import { foldText } from '../fold-text.ts';
import type { Sources } from '../known.ts';
import { PageHead } from './page-head.tsx';

export function SourcesPage({ sources }: { sources: Sources }) {
  const { t, plural, locale } = useWords();
  const [query, setQuery] = useState('');
  const wanted = foldText(query);
  const all = Object.entries(sources).sort(([, a], [, b]) => a.authors.localeCompare(b.authors, locale));
  const hits = all.filter(([, { authors, title, where, year }]) =>
    foldText(`${authors} ${title} ${where} ${year}`).includes(wanted),
  );
  const terms = [...new Set(all.flatMap(([, source]) => source.terms ?? []))];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <>
      <PageHead title={t('sources_title')} lead={plural('sources_lead', all.length)} />
      <SearchField
        label={t('sources_search')}
        value={query}
        onInput={setQuery}
        status={wanted ? plural('count_hits', hits.length) : ''}
      />
      <ul class="source-page">
        {hits.map(([id, source]) => (
          <li key={id}>
            <SourceItem source={source} />
            <span class="quiet">{t('sources_checked', day.format(new Date(source.checked)))}</span>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('sources_terms_title')}</h2>
        <p>{t('sources_terms_text')}</p>
        <ul>
          {terms.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('sources_error_title')}</h2>
        <p>{t('sources_error_text')}</p>
      </section>
    </>
  );
}
