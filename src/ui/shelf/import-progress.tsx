/** How far a file is that is being taken in. It is written in one go at the end: until then nothing of it is there. */
import { useWords } from '../context.ts';
import { formatNumber } from '../phrases.ts';

export function ImportProgress({ passed, all }: { passed: number; all: number }) {
  const words = useWords();
  const { t } = words;
  const isWriting = passed >= all;
  const text = isWriting
    ? t('shelf_import_writing')
    : t('shelf_import_passing', formatNumber(words, passed), formatNumber(words, all));
  return (
    <div class="import-progress">
      {/* Without a value it says that there is no telling how long. */}
      <progress aria-label={t('shelf_import')} max={all} {...(isWriting ? {} : { value: passed })} />
      <p class="quiet" role="status">
        {text}
      </p>
    </div>
  );
}
