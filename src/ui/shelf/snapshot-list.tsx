/** Copies of the shelf that were made by themselves, each with a button that brings it back. */
import type { SnapshotInfo } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import type { ShelfAccess } from './shelf-access.ts';
import type { Doing } from './use-doing.ts';

interface Props {
  shelf: ShelfAccess;
  doing: Doing;
  snapshots: SnapshotInfo[];
}

export function SnapshotList({ shelf, doing, snapshots }: Props) {
  const { t, plural, locale } = useWords();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const restore = (id: string) =>
    doing.act(shelf.writer.restore(id), ({ count }) => plural('shelf_restored', count));
  return (
    <section>
      <h2>{t('shelf_snapshots')}</h2>
      <p class="quiet">{t('shelf_snapshots_hint')}</p>
      {snapshots.length > 0 && (
        <ul class="snapshots">
          {snapshots.map(({ id, at, why, count }) => {
            const when = format.format(new Date(at));
            return (
              <li key={id}>
                <span class="row-main">
                  <span class="row-name">{when}</span>
                  <span class="row-facts">
                    <span>{t(`shelf_snapshot_${why.replaceAll('-', '_')}`)}</span>
                    <span>{plural('shelf_count', count)}</span>
                  </span>
                </span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('shelf_restore_at', when)}
                  onClick={() => restore(id)}
                >
                  {t('shelf_restore')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
