/** Checks a pasted list: box, button, and the same report as for a page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile, Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import type { Muting } from '../report/muting.ts';
import { type ReportEvents, ReportView } from '../report/report-view.tsx';
import type { SaveAccess } from '../shelf/save-access.ts';
import { ShelfBox } from '../shelf/shelf-box.tsx';
import { MarkedText } from './marked-text.tsx';
import { PasteBox } from './paste-box.tsx';

export interface CheckEvents extends Omit<ReportEvents, 'onShow'> {
  onCheck: (text: string) => Promise<Report>;
  /** Left out where nothing is saved. */
  shelf?: SaveAccess | undefined;
}

interface Props {
  events: CheckEvents;
  /** A text to check at once, such as one that was selected in a page. */
  initialText?: string;
  level: 1 | 2;
  muting?: Muting | null;
  profile?: Profile | null;
}

type Outcome = { kind: 'none' | 'busy' | 'failed' } | { kind: 'done'; report: Report; text: string };

export function CheckPanel({ events, initialText = '', level, muting = null, profile = null }: Props) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const result = useRef<HTMLDivElement>(null);
  const Heading = `h${level}` as const;

  const check = (text: string) => {
    setOutcome({ kind: 'busy' });
    events.onCheck(text).then(
      (report) => setOutcome({ kind: 'done', report, text }),
      () => setOutcome({ kind: 'failed' }),
    );
  };
  useEffect(() => {
    if (initialText.trim()) check(initialText);
  }, [initialText]);
  useEffect(() => {
    if (outcome.kind === 'done') result.current?.focus();
  }, [outcome]);

  return (
    <div class="check">
      <Heading class="check-title">{t('check_title')}</Heading>
      {level === 1 && <p class="page-lead">{t('check_lead')}</p>}
      <PasteBox
        key={initialText}
        initialText={initialText}
        isBusy={outcome.kind === 'busy'}
        onCheck={check}
      />
      <div ref={result} tabIndex={-1} class="check-result" aria-busy={outcome.kind === 'busy'}>
        {outcome.kind === 'failed' && <p role="alert">{t('check_failed')}</p>}
        {outcome.kind === 'done' && outcome.report.lists.length === 0 && (
          <p role="status" class="nothing">
            {t('check_no_list')}
          </p>
        )}
        {outcome.kind === 'done' && outcome.report.lists.length > 0 && (
          <>
            <ReportView
              report={outcome.report}
              title=""
              explain={events.explain}
              onCopy={events.onCopy}
              onPrint={events.onPrint}
              muting={muting && { ...muting, host: '' }}
              profile={profile}
              extra={(list) =>
                events.shelf && (
                  <ShelfBox
                    key={list}
                    shelf={events.shelf}
                    report={outcome.report}
                    list={list}
                    title=""
                    host=""
                  />
                )
              }
            />
            <MarkedText text={outcome.text} report={outcome.report} />
          </>
        )}
      </div>
    </div>
  );
}
