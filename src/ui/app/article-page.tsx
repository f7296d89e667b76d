/** The article's claims, each beside what the evidence says. */

import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { Citations } from '../explanation/citations.tsx';
import { EvidenceStrength } from '../explanation/evidence-strength.tsx';
import { SourceList } from '../explanation/source-list.tsx';
import { Untranslated } from '../explanation/untranslated.tsx';
import type { ArticleClaim, DictionaryData } from '../known.ts';
import { useForeign, useTranslated } from '../translated.ts';
import { PageHead } from './page-head.tsx';

export function ArticlePage({ claims: all, data }: { claims: ArticleClaim[]; data: DictionaryData }) {
  const { t } = useWords();
  const foreign = useForeign();
  const claims = useTranslated(all);
  const cited = [...new Set(claims.flatMap(({ sources }) => sources))];
  const cite = (id: string) => cited.indexOf(id) + 1 || null;
  return (
    <>
      <PageHead title={t('article_title')} lead={t('article_lead')} />
      <p class="nothing">{t('article_no_clogging')}</p>
      {claims.some(foreign) && <Untranslated />}
      <ul class="article-claims">
        {claims.map((claim) => (
          <li key={claim.number} class={`verdict-${claim.verdict}`}>
            <div class="layer layer-article">
              <h2 class="part-title">{t('layer_article')}</h2>
              <p lang={foreign(claim)}>{claim.says}</p>
            </div>
            <div class="layer layer-evidence">
              <h3 class="part-title">{t('layer_evidence')}</h3>
              <p class="verdict">
                <strong>{t(`verdict_${claim.verdict.replaceAll('-', '_')}`)}</strong>
                <EvidenceStrength grade={claim.grade} />
              </p>
              <p lang={foreign(claim)}>
                {claim.finding.join(' ')}
                <Citations ids={claim.sources} cite={cite} />
              </p>
              <FamilyLinks ids={claim.families} data={data} />
            </div>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('sources_title')}</h2>
        <SourceList ids={cited} sources={data.sources} />
      </section>
    </>
  );
}

function FamilyLinks({ ids, data }: { ids: string[]; data: DictionaryData }) {
  const { t } = useWords();
  const families = data.families.filter(({ id }) => ids.includes(id));
  if (families.length === 0) return null;
  return (
    <ul class="family-links">
      {families.map(({ id, name }) => (
        <li key={id}>
          <PlaceLink to={`#family=${id}`}>{t('article_read_all', name)}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}
