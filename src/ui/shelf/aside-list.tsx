/** Records that could not be read: kept, named, and in nobody's way until the person decides. */
import type { Aside } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import type { ShelfAccess } from './shelf-access.ts';
import type { Doing } from './use-doing.ts';

interface Props {
  shelf: ShelfAccess;
  doing: Doing;
  aside: Aside[];
}

export function AsideList({ shelf, doing, aside }: Props) {
  const { t, plural } = useWords();
  if (aside.length === 0) return null;
  const save = () =>
    shelf.onSaveFile('pore-over-aside.json', JSON.stringify(aside, null, 2), 'application/json');
  return (
    <section>
      <h2>{t('shelf_aside')}</h2>
      <p class="quiet">{t('shelf_aside_hint')}</p>
      <ul class="claims">
        {aside.map(({ id, name, reason }) => (
          <li key={id}>
            <bdi>{name || t('shelf_no_name')}</bdi>{' '}
            <span class="quiet" dir="ltr">
              {reason}
            </span>
          </li>
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="button" onClick={save}>
          {t('shelf_aside_save')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            doing.act(shelf.writer.forget(aside.map(({ id }) => id)), ({ count }) =>
              plural('shelf_deleted', count),
            )
          }
        >
          {t('shelf_aside_delete')}
        </button>
      </div>
    </section>
  );
}
