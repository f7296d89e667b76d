/** What is known about two families of one product: information beside the findings, never a mark. */
import type { PageList, Report, RuleNote } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { RuleText } from './rule-text.tsx';
import type { Explanations } from './use-explained.ts';
import './rule-notes.css';

interface Props {
  rules: RuleNote[];
  list: PageList;
  report: Report;
  explanations: Explanations;
}

export function RuleNotes({ rules, list, report, explanations }: Props) {
  const { t } = useWords();
  if (rules.length === 0) return null;
  const explained = explanations.state === 'ready' ? explanations.explained : null;
  return (
    <section class="rule-notes">
      <h3>{t('rules_title')}</h3>
      <p class="quiet">{t('rules_hint')}</p>
      <ul class="rows">
        {rules.map((note) => {
          const rule = explained?.rules?.find(({ id }) => id === note.rule);
          const [first = '', second = ''] = note.items.map((at) => {
            const item = list.items[at];
            return item ? item.text : '';
          });
          return (
            <li key={note.rule}>
              <Disclosure
                class={`rule rule-${note.verdict}`}
                summary={
                  <span class="row-main">
                    <bdi class="row-name">{t('rules_pair', first, second)}</bdi>
                    <span class="row-facts">
                      <strong>{t(`rule_verdict_${note.verdict}`)}</strong>
                      <span>{note.families.map((id) => report.families[id]?.name ?? id).join(' + ')}</span>
                    </span>
                  </span>
                }
              >
                {rule && explained && <RuleText rule={rule} sources={explained.sources} />}
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
