/** Two to four products side by side. */
import { useState } from 'preact/hooks';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { Choice } from '../controls/choice.tsx';
import { type Column, toColumn } from './compare-column.ts';
import { CompareMore } from './compare-more.tsx';
import { CompareTable, compareViews } from './compare-table.tsx';
import type { ShelfAccess } from './shelf-access.ts';
import { useLive } from './use-live.ts';

export function ComparePage({ keys, shelf }: { keys: string[]; shelf: ShelfAccess }) {
  const { t } = useWords();
  const [view, setView] = useState<(typeof compareViews)[number]>('all');
  const loaded = useLive(shelf.reader, keys.join(','), () => loadColumns(shelf, keys));
  return (
    <>
      <PageHead title={t('compare_title')} lead={t('compare_lead')} />
      <WhenLoaded loaded={loaded}>
        {(columns) => (
          <>
            {columns.length < keys.length && <p class="nothing">{t('compare_missing')}</p>}
            {columns.length >= 2 && (
              <>
                <Choice
                  legend={t('compare_show')}
                  isLegendHidden
                  options={compareViews.map((value) => ({ value, label: t(`compare_view_${value}`) }))}
                  chosen={view}
                  onChoose={setView}
                />
                <CompareTable columns={columns} view={view} />
              </>
            )}
            <CompareMore keys={columns.map(({ key }) => key)} reader={shelf.reader} />
          </>
        )}
      </WhenLoaded>
    </>
  );
}

/** The products in the order of the keys; those that are gone are left out. */
async function loadColumns({ view, handedOver }: ShelfAccess, keys: string[]): Promise<Column[]> {
  const [shown, open] = await Promise.all([view.show(keys), handedOver()]);
  const all = [...shown.map(toColumn), ...open];
  return keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
}
