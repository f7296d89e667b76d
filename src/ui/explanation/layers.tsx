/** The two layers, never mixed: what the article says, what the evidence says, and where they part ways. */
import { useWords } from '../context.ts';
import type { Family } from '../known.ts';
import { useForeign } from '../translated.ts';
import { ClaimList } from './claim-list.tsx';
import { EvidenceStrength } from './evidence-strength.tsx';
import { type Level, Part } from './part.tsx';
import './layers.css';

interface Props {
  family: Family;
  cite: (id: string) => number | null;
  level: Level;
}

/** What a person told about themselves is nothing an article could speak of. */
const isPersonal = ({ id }: Family): boolean => id.startsWith('personal-');

export function Layers({ family, cite, level }: Props) {
  const { t } = useWords();
  const { article, evidence, partWays } = family;
  const lang = useForeign()(family);
  return (
    <div class="layers">
      {!isPersonal(family) && (
        <Part class="layer layer-article" title={t('layer_article')} level={level}>
          {article?.says.map((sentence) => (
            <p key={sentence} lang={lang}>
              {sentence}
            </p>
          )) ?? <p class="quiet">{t('layer_article_silent')}</p>}
        </Part>
      )}
      <Part class="layer layer-evidence" title={t('layer_evidence')} level={level}>
        <EvidenceStrength grade={evidence.grade} />
        <p class="layer-line" lang={lang}>
          {evidence.line}
        </p>
        <ClaimList claims={evidence.claims} cite={cite} lang={lang} showGrade />
      </Part>
      {partWays && (
        <Part class="layer part-ways" title={t('layer_part_ways')} level={level}>
          <p lang={lang}>{partWays}</p>
        </Part>
      )}
    </div>
  );
}
