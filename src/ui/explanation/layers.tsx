/** The two layers, never mixed: what the article says, what the evidence says, and where they part ways. */
import { useWords } from '../context.ts';
import type { Family } from '../known.ts';
import { ClaimList } from './claim-list.tsx';
import { EvidenceStrength } from './evidence-strength.tsx';
import { type Level, Part } from './part.tsx';
import './layers.css';

interface Props {
  family: Family;
  cite: (id: string) => number | null;
  level: Level;
}

export function Layers({ family, cite, level }: Props) {
  const { t } = useWords();
  const { article, evidence, partWays } = family;
  return (
    <div class="layers">
      <Part class="layer layer-article" title={t('layer_article')} level={level}>
        {article?.says.map((sentence) => <p key={sentence}>{sentence}</p>) ?? (
          <p class="quiet">{t('layer_article_silent')}</p>
        )}
      </Part>
      <Part class="layer layer-evidence" title={t('layer_evidence')} level={level}>
        <EvidenceStrength grade={evidence.grade} />
        <p class="layer-line">{evidence.line}</p>
        <ClaimList claims={evidence.claims} cite={cite} showGrade />
      </Part>
      {partWays && (
        <Part class="layer part-ways" title={t('layer_part_ways')} level={level}>
          <p>{partWays}</p>
        </Part>
      )}
    </div>
  );
}
