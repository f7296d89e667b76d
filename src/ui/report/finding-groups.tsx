/** Findings under the headings of their stances; quieter notes are folded away below. */
import type { Finding, Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Disclosure } from '../controls/disclosure.tsx';
import { PersonIcon } from '../icons.tsx';
import { StanceShape } from '../stance-shape.tsx';
import { FindingRow } from './finding-row.tsx';
import { groupFindings } from './group-findings.ts';
import { groupHeading } from './group-heading.ts';
import type { Muting } from './muting.ts';
import type { Explanations } from './use-explained.ts';
import './finding-groups.css';

interface Props {
  findings: Finding[];
  report: Report;
  explanations: Explanations;
  /** A finding to open at. */
  entry: { family: string; ingredient: string | null } | null;
  onShow: ((list: number, item: number) => Promise<boolean>) | undefined;
  muting: Muting | null;
}

export function FindingGroups({ findings, report, explanations, entry, onShow, muting }: Props) {
  const words = useWords();
  const { t } = words;
  const isEntry = (finding: Finding) =>
    finding.family === entry?.family && finding.ingredient === entry.ingredient;
  const rows = (group: Finding[]) =>
    group.map((finding) => (
      <li key={`${finding.list}/${finding.item}/${finding.family}`}>
        <FindingRow {...{ finding, report, explanations, onShow, muting }} isTarget={isEntry(finding)} />
      </li>
    ));
  return (
    <>
      {groupFindings(findings).map(({ id, findings: group }) =>
        id === 'notes' ? (
          <Disclosure key={id} class="notes" summary={groupHeading(words, id, group.length)}>
            <p class="quiet">{t('notes_hint')}</p>
            <ul class="rows">{rows(group)}</ul>
          </Disclosure>
        ) : (
          <section key={id} class={`finding-group stance-${id}`}>
            <h3>
              {id === 'personal' ? <PersonIcon size={14} /> : <StanceShape stance={id} size={14} />}
              {groupHeading(words, id, group.length)}
              <span class="group-count">{group.length}</span>
            </h3>
            <ul class="rows">{rows(group)}</ul>
          </section>
        ),
      )}
    </>
  );
}
