/** Reads a list that is only a picture. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../engine/types.ts';
import { findDoubts } from '../../ocr/doubts.ts';
import { holdBack } from '../../ocr/hold-back.ts';
import { type Print, printOf } from '../../ocr/prints.ts';
import type { PictureReading } from '../../platform/ocr/picture-messages.ts';
import { PageHead } from '../app/page-head.tsx';
import type { CheckEvents } from '../check/check-panel.tsx';
import { MarkedText } from '../check/marked-text.tsx';
import { useWords } from '../context.ts';
import { LiveRegion } from '../controls/live-region.tsx';
import { SelectField } from '../controls/select-field.tsx';
import type { Muting } from '../report/muting.ts';
import { ReportView } from '../report/report-view.tsx';
import { DoubtList } from './doubt-list.tsx';
import { PictureInput } from './picture-input.tsx';
import { type PictureState, type ReadPicture, usePicture } from './use-picture.ts';
import './picture-page.css';

interface Props {
  /** What was read in a page of the web, to be looked through. */
  picture: PictureReading | null;
  read: ReadPicture;
  /** What print can be read; one is nothing to choose from. */
  prints?: readonly Print[] | undefined;
  events: CheckEvents;
  muting: Muting;
  profile: Profile;
}

const LATIN: readonly Print[] = ['latin'];

export function PicturePage({ picture, read, prints = LATIN, events, muting, profile }: Props) {
  const { t, locale } = useWords();
  const [print, setPrint] = useState(() => printOf(locale, prints));
  const { state, start, take, cancel, say } = usePicture(read, events.onCheck);
  const onPicture = useCallback((file: Blob) => void start(file, print), [start, print]);
  useEffect(() => {
    if (picture) void take(picture);
  }, [picture]);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'done') result.current?.focus();
  }, [state.kind]);

  return (
    <div class="picture-page">
      <PageHead title={t('picture_title')} lead={t('picture_lead')} />
      {state.kind === 'reading' ? (
        <div class="picture-progress">
          <p>{t('picture_reading')}</p>
          <progress max={1} value={state.share} aria-label={t('picture_reading')} />
          <button type="button" class="button" onClick={cancel}>
            {t('picture_cancel')}
          </button>
        </div>
      ) : (
        <>
          {prints.length > 1 && (
            <SelectField
              label={t('picture_print')}
              options={prints.map((value) => ({ value, label: t(`picture_print_${value}`) }))}
              value={print}
              onChange={setPrint}
            />
          )}
          <PictureInput onPicture={onPicture} />
        </>
      )}
      {state.kind === 'failed' && <p role="alert">{t(`picture_${state.why.replace('-', '_')}`)}</p>}
      <LiveRegion message={state.kind === 'reading' ? t('picture_reading') : ''} />
      <div ref={result} tabIndex={-1} class="picture-result">
        {state.kind === 'done' && <Result {...{ state, events, muting, profile }} onSay={say} />}
      </div>
    </div>
  );
}

interface ResultProps extends Omit<Props, 'picture' | 'read' | 'prints'> {
  state: PictureState & { kind: 'done' };
  onSay: ReturnType<typeof usePicture>['say'];
}

function Result({ state, events, muting, profile, onSay }: ResultProps) {
  const { t } = useWords();
  const { report, words, text, pages } = state;
  const { doubts, sure, held } = useMemo(() => {
    const doubts = findDoubts(report, words);
    return { doubts, ...holdBack(report, doubts) };
  }, [report, words]);
  if (report.lists.length === 0) {
    return (
      <>
        <p role="status" class="nothing">
          {t('picture_no_list')}
        </p>
        {text.trim() && <pre class="picture-text">{text}</pre>}
      </>
    );
  }
  return (
    <>
      <DoubtList {...{ text, report, doubts, held, pages, onSay }} />
      <ReportView
        report={sure}
        title=""
        explain={events.explain}
        onCopy={events.onCopy}
        onPrint={events.onPrint}
        muting={muting}
        profile={profile}
      />
      <MarkedText text={text} report={sure} />
    </>
  );
}
