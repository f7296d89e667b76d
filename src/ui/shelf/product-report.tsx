/** What the engine finds in a saved product today, with the profile of today. */
import { useEffect, useState } from 'preact/hooks';
import type { Profile, Report } from '../../engine/types.ts';
import type { SavedProduct } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import type { Muting } from '../report/muting.ts';
import { ReportView } from '../report/report-view.tsx';
import type { ShelfEvents } from './shelf-access.ts';

interface Props {
  product: SavedProduct;
  events: ShelfEvents;
  profile: Profile;
  muting: Muting;
}

export function ProductReport({ product, events, profile, muting }: Props) {
  const { t } = useWords();
  const [report, setReport] = useState<Report | 'loading' | 'failed'>('loading');
  // Notes and tags change nothing in it: the list, its use and the person do.
  const { id, use, area } = product;
  const key = JSON.stringify([id, use, area, product.formulas.at(-1), profile]);
  useEffect(() => {
    let isCurrent = true;
    events.shelf.view.show([id]).then(
      ([shown]) => isCurrent && setReport(shown?.report ?? 'failed'),
      () => isCurrent && setReport('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  if (report === 'loading') return <p class="quiet">{t('app_loading')}</p>;
  if (report === 'failed' || report.lists.length === 0) return <p>{t('shelf_no_list')}</p>;
  return (
    <ReportView
      report={report}
      title=""
      explain={events.explain}
      onCopy={events.onCopy}
      onPrint={events.onPrint}
      muting={{ ...muting, host: '' }}
      profile={profile}
    />
  );
}
