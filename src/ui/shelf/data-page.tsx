/** What is kept, as files: taking it along, bringing it back, earlier states, and deleting all of it. */
import type { SavedProduct } from '../../shelf/types.ts';
import { PageHead } from '../app/page-head.tsx';
import { WhenLoaded } from '../app/when-loaded.tsx';
import { useWords } from '../context.ts';
import { SureButton } from '../controls/sure-button.tsx';
import { AsideList } from './aside-list.tsx';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import type { ShelfEvents } from './shelf-access.ts';
import { SnapshotList } from './snapshot-list.tsx';
import type { Doing } from './use-doing.ts';
import { useLive } from './use-live.ts';

interface Props {
  events: ShelfEvents;
  doing: Doing;
  now: Date;
}

export function DataPage({ events, doing, now }: Props) {
  const { t } = useWords();
  const { reader } = events.shelf;
  const loaded = useLive(reader, 'data', async () => ({
    products: (await reader.all()).products,
    aside: await reader.aside(),
    snapshots: await reader.snapshots(),
  }));
  const given = { shelf: events.shelf, doing };
  return (
    <div class="shelf-data">
      <PageHead title={t('shelf_data_title')} lead={t('shelf_private')} />
      <WhenLoaded loaded={loaded}>
        {({ products, aside, snapshots }) => (
          <>
            <ExportSection shelf={events.shelf} products={products} now={now} />
            <ImportSection {...given} {...{ products, now }} />
            <SnapshotList {...given} snapshots={snapshots} />
            <AsideList {...given} aside={aside} />
            <DeleteAll {...{ events, doing, products }} />
            {products.length + aside.length + snapshots.length > 0 && <EraseAll {...{ events, doing }} />}
          </>
        )}
      </WhenLoaded>
    </div>
  );
}

/** For who wants nothing to be left on this device. */
function EraseAll({ events, doing }: Omit<Props, 'now'>) {
  const { t } = useWords();
  const erase = async () => {
    const done = await events.shelf.erase();
    return done.ok ? { ok: true as const, undo: '' } : done;
  };
  return (
    <section>
      <h2>{t('shelf_erase')}</h2>
      <p class="quiet">{t('shelf_erase_hint')}</p>
      <SureButton
        label={t('shelf_erase')}
        sure={t('shelf_erase_sure')}
        keep={t('reset_keep')}
        onSure={() => doing.act(erase(), () => t('shelf_erased'))}
      />
    </section>
  );
}

function DeleteAll({ events, doing, products }: Omit<Props, 'now'> & { products: SavedProduct[] }) {
  const { t, plural } = useWords();
  if (products.length === 0) return null;
  const { writer } = events.shelf;
  return (
    <section>
      <h2>{t('shelf_delete_all')}</h2>
      <p class="quiet">{t('shelf_delete_all_hint')}</p>
      <SureButton
        label={t('shelf_delete_all')}
        sure={plural('shelf_delete_all_sure', products.length)}
        keep={t('reset_keep')}
        onSure={() => doing.act(writer.remove('all'), ({ count }) => plural('shelf_deleted', count))}
      />
    </section>
  );
}
