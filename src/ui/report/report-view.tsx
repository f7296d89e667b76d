/** A report from the answer down to the last ingredient. The same for a page and for a pasted text. */
import { useState } from 'preact/hooks';
import type { Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { findingsAsMarkdown } from '../findings-as-markdown.ts';
import type { Explain } from '../known.ts';
import { Answer } from './answer.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { IngredientList } from './ingredient-list.tsx';
import { ListChooser } from './list-chooser.tsx';
import { ListStrip } from './list-strip.tsx';
import { NothingFlagged } from './nothing-flagged.tsx';
import { ReadingState } from './reading-state.tsx';
import { summarise } from './summary-line.ts';
import { useExplained } from './use-explained.ts';
import './report-view.css';

export interface ReportEvents {
  explain: Explain;
  onCopy: (text: string) => Promise<void>;
  /** Left out where there is no page to show things on. */
  onShow?: ((list: number, item: number) => Promise<boolean>) | undefined;
}

interface Props extends ReportEvents {
  report: Report;
  /** Name of the product or page, for the heading and the copied text. */
  title: string;
  /** A finding to open at. */
  entry?: { family: string; ingredient: string | null } | null;
}

export function ReportView({ report, title, entry = null, explain, onCopy, onShow }: Props) {
  const words = useWords();
  const { t } = words;
  const [choice, choose] = useState(0);
  const explanations = useExplained(report, explain);
  const chosen = Math.min(choice, report.lists.length - 1);
  const list = report.lists[chosen];
  if (!list) return null;
  const findings = report.findings.filter((finding) => finding.list === chosen);
  const painted = findings.filter((finding) => !finding.note);

  return (
    <div class="report">
      <header class="report-head">
        {title && (
          <p class="report-title">
            <bdi>{title}</bdi>
          </p>
        )}
        <Answer summary={summarise(words, list, findings)} />
        <ListStrip list={list} findings={findings} />
        <ReadingState list={list} product={report.product} isPasted={!onShow} />
        {report.lists.length > 1 && <ListChooser lists={report.lists} chosen={chosen} onChoose={choose} />}
      </header>
      <Tabs
        label={t('tabs_label')}
        tabs={[
          {
            id: 'findings',
            label: t('tab_findings'),
            count: painted.length,
            panel: () => (
              <>
                {painted.length === 0 && <NothingFlagged />}
                <FindingGroups key={chosen} {...{ findings, report, explanations, entry, onShow }} />
                {findings.length > 0 && (
                  <div class="report-foot">
                    <CopyButton
                      label={t('copy_findings')}
                      text={() => findingsAsMarkdown(words, report, chosen, title)}
                      onCopy={onCopy}
                    />
                  </div>
                )}
              </>
            ),
          },
          {
            id: 'all',
            label: t('tab_all'),
            count: list.items.length,
            panel: () => <IngredientList key={chosen} list={list} findings={findings} />,
          },
        ]}
      />
    </div>
  );
}
