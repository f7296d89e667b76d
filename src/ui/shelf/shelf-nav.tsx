/** The way between the parts of the shelf. */
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { shelfParts } from './shelf-route.ts';

export function ShelfNav({ current }: { current: string }) {
  const { t } = useWords();
  return (
    <nav class="shelf-nav" aria-label={t('shelf_nav_label')}>
      <ul>
        {shelfParts.map((part) => (
          <li key={part}>
            <PlaceLink to={`#${part}`} current={part === current}>
              {t(`shelf_part_${part.replaceAll('-', '_')}`)}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
