/** What is often said of two families together, what was found, what to do, and how sure that is. */
import { useWords } from '../context.ts';
import { Citations } from '../explanation/citations.tsx';
import { EvidenceStrength } from '../explanation/evidence-strength.tsx';
import { SourceList } from '../explanation/source-list.tsx';
import { Untranslated } from '../explanation/untranslated.tsx';
import type { Rule, Sources } from '../known.ts';
import { useForeign } from '../translated.ts';
import '../explanation/explanation.css';

export function RuleText({ rule, sources }: { rule: Rule; sources: Sources }) {
  const { t } = useWords();
  const foreign = useForeign();
  const cite = (id: string) => rule.sources.indexOf(id) + 1 || null;
  return (
    <div class="explanation">
      {foreign(rule) && <Untranslated />}
      <p class="quiet">{t('rule_claim', rule.claim)}</p>
      <p lang={foreign(rule)}>
        {rule.finding}
        <Citations ids={rule.sources} cite={cite} />
      </p>
      <p lang={foreign(rule)}>{rule.advice}</p>
      <EvidenceStrength grade={rule.grade} />
      {rule.sources.length > 0 && <SourceList ids={rule.sources} sources={sources} />}
    </div>
  );
}
