/** From the check of a text to that of a picture. */
import { useWords } from '../context.ts';
import { PlaceLink } from '../controls/place-link.tsx';
import { ArrowIcon } from '../icons.tsx';

export function PictureLink() {
  const { t } = useWords();
  return (
    <p>
      <PlaceLink to="#picture">
        {t('picture_link')}
        <ArrowIcon />
      </PlaceLink>
    </p>
  );
}
