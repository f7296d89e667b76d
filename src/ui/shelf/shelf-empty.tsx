/** A shelf without products: what it is for, and how the first one gets there. */
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { BookmarkIcon } from '../icons.tsx';

export function ShelfEmpty() {
  const { t } = useWords();
  return (
    <div class="shelf-empty">
      <BookmarkIcon size={40} />
      <h2>{t('shelf_empty_title')}</h2>
      <p>{t('shelf_empty_text')}</p>
      <ul class="claims">
        {['compare', 'routine', 'suits', 'again'].map((what) => (
          <li key={what}>{t(`shelf_empty_${what}`)}</li>
        ))}
      </ul>
      <p class="quiet">{t('shelf_private')}</p>
      <PlaceLink class="button" to="#shelf-data">
        {t('shelf_empty_import')}
      </PlaceLink>
    </div>
  );
}
