/** What was read from a picture in the tab's page, as the popup shows it. */
import type { Profile, Report } from '../../engine/types.ts';
import { MarkedText } from '../check/marked-text.tsx';
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { ArrowIcon } from '../icons.tsx';
import type { Muting } from '../report/muting.ts';
import { type ReportEvents, ReportView } from '../report/report-view.tsx';

/** Kept in the page while it stays open: see src/platform/ocr/ask-picker.ts. */
export interface Found {
  tabId: number;
  text: string;
  report: Report;
  doubts: number;
}

interface Props {
  found: Found;
  entry: { family: string; ingredient: string | null } | null;
  events: Omit<ReportEvents, 'onShow'>;
  muting: Muting;
  profile: Profile | null;
}

export function PictureFound({ found, entry, events, muting, profile }: Props) {
  const { t } = useWords();
  const { report, text, doubts, tabId } = found;
  const { explain, onCopy, onPrint } = events;
  const title = t('picture_panel_title');
  const toDoubts = doubts > 0 && (
    <p>
      <PlaceLink to={`#picture=${tabId}`}>
        {t('picture_check_doubts')}
        <ArrowIcon />
      </PlaceLink>
    </p>
  );
  return (
    <>
      {report.lists.length > 0 ? (
        <ReportView
          {...{ report, title, entry, explain, onCopy, onPrint, muting, profile }}
          extra={() => toDoubts}
        />
      ) : (
        <>
          <p class="report-title">{title}</p>
          <p>{t('picture_no_list')}</p>
        </>
      )}
      <MarkedText {...{ text, report }} />
    </>
  );
}
