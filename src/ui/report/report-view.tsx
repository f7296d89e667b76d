/** A report from the answer down to the last ingredient. The same for a page and for a pasted text. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Profile, Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { Tabs } from '../controls/tabs.tsx';
import type { Explain } from '../known.ts';
import type { Subject } from '../take-along/write-up.ts';
import { Answer } from './answer.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { ForYouLine } from './for-you-line.tsx';
import { IngredientList } from './ingredient-list.tsx';
import { ListChooser } from './list-chooser.tsx';
import { ListStrip } from './list-strip.tsx';
import type { Muting } from './muting.ts';
import { ReadingState } from './reading-state.tsx';
import { splitMuted } from './split-muted.ts';
import { summarise } from './summary-line.ts';
import { useExplained } from './use-explained.ts';
import './report-view.css';

export interface ReportEvents {
  explain: Explain;
  onCopy: (text: string) => Promise<void>;
  onPrint: (subject: Subject) => void;
  /** Left out where there is no page to show things on. */
  onShow?: ((list: number, item: number) => Promise<boolean>) | undefined;
}

interface Props extends ReportEvents {
  report: Report;
  /** Name of the product or page, for the heading and the copied text. */
  title: string;
  /** A finding to open at. */
  entry?: { family: string; ingredient: string | null } | null;
  muting?: Muting | null;
  profile?: Profile | null;
  /** What can be done with a list, under the product's name. */
  extra?: (list: number) => ComponentChildren;
}

export function ReportView(props: Props) {
  const {
    report,
    title,
    entry = null,
    explain,
    onCopy,
    onPrint,
    onShow,
    muting = null,
    profile = null,
    extra,
  } = props;
  const words = useWords();
  const { t } = words;
  const [choice, choose] = useState(() => listOf(report, entry));
  const explanations = useExplained(report, explain);
  const chosen = Math.min(choice, report.lists.length - 1);
  const list = report.lists[chosen];
  if (!list) return null;
  const all = report.findings.filter((finding) => finding.list === chosen);
  const { heard, muted } = splitMuted(all, muting);
  const painted = heard.filter((finding) => !finding.note);

  return (
    <div class="report">
      <header class="report-head">
        {title && (
          <p class="report-title">
            <bdi>{title}</bdi>
          </p>
        )}
        {extra?.(chosen)}
        <Answer summary={summarise(words, list, heard)} />
        <ListStrip list={list} findings={heard} />
        <ForYouLine profile={profile} />
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
              <FindingsPanel
                key={chosen}
                subject={{ report, list: chosen, title, muting }}
                {...{ heard, muted, explanations, entry, muting, onShow, onCopy, onPrint }}
              />
            ),
          },
          {
            id: 'all',
            label: t('tab_all'),
            count: list.items.length,
            panel: () => <IngredientList key={chosen} list={list} findings={heard} />,
          },
        ]}
      />
    </div>
  );
}

/** The list a finding to open at stands in; the first where there is none. */
function listOf(report: Report, entry: Props['entry']): number {
  const found = report.findings.find(
    ({ family, ingredient }) => family === entry?.family && ingredient === entry.ingredient,
  );
  return found?.list ?? 0;
}
