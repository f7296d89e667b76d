/** What is known about products that are used at the same time: what to do, how sure that is, and no alarm. */
import type { LayerNote } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { EvidenceStrength } from '../explanation/evidence-strength.tsx';
import type { Explained, Rule } from '../known.ts';
import { RuleText } from '../report/rule-text.tsx';
import { useForeign } from '../translated.ts';
import { slotPhrase } from './shelf-phrases.ts';
import { useFamilyName } from './use-family-name.ts';
import '../report/rule-notes.css';

/** What asks for something first. */
const order: LayerNote['verdict'][] = ['separate', 'care', 'encourage', 'fine', 'myth'];

interface Props extends Pick<RowProps, 'familyNames' | 'explained'> {
  notes: LayerNote[];
}

/** One row a rule, whatever the number of products that meet under it. */
export function LayerNotes({ notes, explained, familyNames }: Props) {
  const { t } = useWords();
  if (notes.length === 0) return null;
  const byRule = new Map<string, LayerNote[]>();
  for (const note of notes) byRule.set(note.rule, [...(byRule.get(note.rule) ?? []), note]);
  const rank = ([note]: LayerNote[]) => (note ? order.indexOf(note.verdict) : order.length);
  return (
    <section class="rule-notes layer-notes">
      <h2>{t('routine_together')}</h2>
      <p class="quiet">{t('routine_together_hint')}</p>
      <ul class="rows">
        {[...byRule]
          .sort(([, a], [, b]) => rank(a) - rank(b))
          .map(([id, own]) => (
            <li key={id}>
              <NoteRow
                notes={own}
                rule={explained?.rules.find((rule) => rule.id === id)}
                {...{ explained, familyNames }}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}

interface RowProps {
  notes: LayerNote[];
  rule: Rule | undefined;
  explained: Explained | null;
  /** In English, by id. */
  familyNames: ReadonlyMap<string, string>;
}

function NoteRow({ notes, rule, explained, familyNames }: RowProps) {
  const words = useWords();
  const { t } = words;
  const foreign = useForeign();
  const { verdict, families } = notes[0] ?? { verdict: 'fine' as const, families: [] };
  const familyName = useFamilyName();
  const nameOfFamily = (id: string) => familyName(familyNames.get(id) ?? id);
  return (
    <Disclosure
      class={`rule rule-${verdict}`}
      summary={
        <span class="row-main">
          <span class="row-facts">
            <strong>{t(`rule_verdict_${verdict}`)}</strong>
            <span>{[...new Set(families)].map(nameOfFamily).join(' + ')}</span>
            {rule && <EvidenceStrength grade={rule.grade} short />}
          </span>
          {rule && (
            <span class="row-name" lang={foreign(rule)}>
              {rule.advice}
            </span>
          )}
          {notes.map((note) => {
            const [first, second] = note.products;
            return (
              <span key={`${note.time} ${first.id} ${second.id}`} class="row-facts">
                <bdi>{t('rules_pair', first.name, second.name)}</bdi>
                <span>{slotPhrase(words, note)}</span>
              </span>
            );
          })}
        </span>
      }
    >
      {rule && explained && <RuleText rule={rule} sources={explained.sources} />}
    </Disclosure>
  );
}
