/** Every family and every ingredient we know, searchable. */
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { SearchField } from '../controls/search-field.tsx';
import { foldText } from '../fold-text.ts';
import { type DictionaryData, type Family, stances } from '../known.ts';
import { joinPhrases } from '../phrases.ts';
import { StanceShape } from '../stance-shape.tsx';
import { useForeign } from '../translated.ts';
import { PageHead } from './page-head.tsx';

/** Ingredients drawn at once. */
const page = 100;

export function DictionaryPage({ data }: { data: DictionaryData }) {
  const words = useWords();
  const { t, plural, locale } = words;
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(page);
  const families = useMemo(() => new Map(data.families.map((family) => [family.id, family])), [data]);
  const rows = useMemo(() => {
    const compare = new Intl.Collator(locale, { numeric: true }).compare;
    return data.ingredients
      .map((entry) => ({
        ...entry,
        key: foldText(
          [entry.inci, ...entry.names, ...entry.families.map((id) => families.get(id)?.name ?? '')].join(' '),
        ),
      }))
      .sort((a, b) => compare(a.inci, b.inci));
  }, [data, locale]);
  const wanted = foldText(query);
  const hits = rows.filter(({ key }) => key.includes(wanted));
  const familyHits = data.families.filter(
    // What a person watches is theirs, not knowledge to look up.
    ({ id, name, short }) => !id.startsWith('personal-') && foldText(`${name} ${short}`).includes(wanted),
  );

  return (
    <>
      <PageHead title={t('dictionary_title')} lead={plural('dictionary_lead', data.ingredients.length)} />
      <SearchField
        label={t('dictionary_search')}
        value={query}
        onInput={(value) => {
          setQuery(value);
          setShown(page);
        }}
        status={wanted ? plural('count_hits', hits.length + familyHits.length) : ''}
      />
      {wanted !== '' && hits.length + familyHits.length === 0 && (
        <p class="nothing">{t('dictionary_none')}</p>
      )}
      {familyHits.length > 0 && (
        <section>
          <h2>{t('dictionary_families')}</h2>
          {stances.map((stance) => (
            <FamilyTiles
              key={stance}
              title={t(`stance_${stance}`)}
              families={familyHits.filter((f) => f.stance === stance)}
            />
          ))}
        </section>
      )}
      {hits.length > 0 && (
        <section>
          <h2>{t('dictionary_ingredients')}</h2>
          <ul class="entries">
            {hits.slice(0, shown).map(({ id, inci, families: memberOf }) => (
              <li key={id}>
                <PlaceLink to={`#ingredient=${id}`}>{inci}</PlaceLink>
                <span class="quiet">
                  {joinPhrases(
                    words,
                    memberOf.map((family) => families.get(family)?.name ?? family),
                  ) || t('dictionary_no_family')}
                </span>
              </li>
            ))}
          </ul>
          {hits.length > shown && (
            <button type="button" class="button" onClick={() => setShown(shown + page)}>
              {plural('show_more', Math.min(page, hits.length - shown))}
            </button>
          )}
        </section>
      )}
    </>
  );
}

function FamilyTiles({ title, families }: { title: string; families: Family[] }) {
  const { t } = useWords();
  const foreign = useForeign();
  const [first] = families;
  if (!first) return null;
  return (
    <section class={`stance-${first.stance}`}>
      <h3 class="stance-title">
        <StanceShape stance={first.stance} size={14} />
        {title}
      </h3>
      <ul class="tiles">
        {families.map((family) => (
          <li key={family.id}>
            <PlaceLink to={`#family=${family.id}`} class="tile">
              <span class="tile-name" lang={foreign(family)}>
                {family.name}
              </span>
              <span class="tile-text" lang={foreign(family)}>
                {family.short}
              </span>
              {!family.marked && <span class="quiet">{t('dictionary_unmarked')}</span>}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
