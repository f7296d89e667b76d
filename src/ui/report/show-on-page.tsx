/** Leads from a finding to its place in the page, and says so when there is no such place. */
import { useState } from 'preact/hooks';
import type { Where } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { TargetIcon } from '../icons.tsx';

export function ShowOnPage({ where, onShow }: { where: Where; onShow: () => Promise<boolean> }) {
  const { t } = useWords();
  const [hasFailed, setFailed] = useState(false);
  const show = () =>
    onShow().then(
      (shown) => setFailed(!shown),
      () => setFailed(true),
    );
  if (where === 'data') return <p class="quiet">{t('show_only_data')}</p>;
  return (
    <>
      <button type="button" class="button" onClick={show}>
        <TargetIcon />
        {t('show_on_page')}
      </button>
      <span role="status" class="quiet">
        {hasFailed && t(where === 'hidden' ? 'show_hidden' : 'show_failed')}
      </span>
    </>
  );
}
