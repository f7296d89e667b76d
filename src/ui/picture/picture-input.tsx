/** Where a picture comes in: chosen, dropped or pasted. It stays on the device. */
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { PictureIcon } from './picture-icon.tsx';

interface Props {
  onPicture: (picture: Blob) => void;
}

export function PictureInput({ onPicture }: Props) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const id = useId();

  // Anywhere on the page will do: a picture dropped beside the field would else take the page's place.
  useLayoutEffect(() => {
    const life = new AbortController();
    const until = { signal: life.signal };
    const take = (event: Event, files: FileList | null | undefined) => {
      const picture = firstPicture(files);
      if (!picture) return;
      event.preventDefault();
      onPicture(picture);
    };
    document.addEventListener('paste', (event) => take(event, event.clipboardData?.files), until);
    document.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      until,
    );
    document.addEventListener('dragleave', () => setOver(false), until);
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        take(event, event.dataTransfer?.files);
      },
      until,
    );
    return () => life.abort();
  }, [onPicture]);

  return (
    <div class="picture-input" data-over={isOver}>
      <PictureIcon />
      <p id={`${id}-hint`}>{t('picture_hint')}</p>
      <label class="button button-main" for={id}>
        {t('picture_choose')}
      </label>
      <input
        id={id}
        class="visually-hidden"
        type="file"
        accept="image/*"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const picture = firstPicture(currentTarget.files);
          // The same file may be chosen again.
          currentTarget.value = '';
          if (picture) onPicture(picture);
        }}
      />
    </div>
  );
}

const firstPicture = (files: FileList | null | undefined): File | undefined =>
  [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
