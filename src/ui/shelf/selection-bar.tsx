/** What can be done with the products that are ticked. Always there, so that its coming is heard; seen when it has a use. */
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { MOST_COMPARED } from './shelf-route.ts';

interface Props {
  ids: string[];
  onClear: () => void;
  onRemove: (ids: string[]) => void;
}

export function SelectionBar({ ids, onClear, onRemove }: Props) {
  const { t, plural } = useWords();
  const canCompare = ids.length >= 2 && ids.length <= MOST_COMPARED;
  return (
    <div class="selection" data-shown={ids.length > 0}>
      <span role="status">{ids.length > 0 && plural('shelf_chosen', ids.length)}</span>
      {ids.length > 0 && (
        <>
          {canCompare ? (
            <PlaceLink class="button button-main" to={`#compare=${ids.join(',')}`}>
              {t('shelf_compare')}
            </PlaceLink>
          ) : (
            <span class="quiet">{t('shelf_compare_how')}</span>
          )}
          <button type="button" class="button" onClick={() => onRemove(ids)}>
            {t('shelf_delete')}
          </button>
          <button type="button" class="button button-quiet" onClick={onClear}>
            {t('shelf_choose_none')}
          </button>
        </>
      )}
    </div>
  );
}
