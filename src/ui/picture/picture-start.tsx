/** The popup's button: begins to choose a picture on the page. */
import { useWords } from '../context.ts';
import { PictureIcon } from './picture-icon.tsx';

export function PictureStart({ onStart }: { onStart: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" class="button picture-start" onClick={onStart}>
      <PictureIcon />
      {t('picture_on_page')}
    </button>
  );
}
