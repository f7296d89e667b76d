/** Says that what follows is not in the reader's language yet. */
import { useWords } from '../context.ts';

export function Untranslated() {
  const { t } = useWords();
  return <p class="quiet untranslated">{t('explain_untranslated')}</p>;
}
