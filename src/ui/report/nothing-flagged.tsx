/** Said when nothing was marked: good to hear, and no promise. */
import { useWords } from '../context.ts';

export function NothingFlagged() {
  const { t } = useWords();
  return <p class="nothing">{t('nothing_text')}</p>;
}
