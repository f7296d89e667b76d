/** What the browser lets us read, and the button that asks for it. */
import { useState } from 'preact/hooks';
import { useWords } from '../context.ts';

interface Props {
  hasAccess: boolean;
  /** Has to reach the browser straight from the click. */
  onGrant: () => Promise<boolean>;
}

export function AccessSection({ hasAccess, onGrant }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('access_title')}</h2>
      <Access hasAccess={hasAccess} onGrant={onGrant} />
    </section>
  );
}

/** The same without a heading. */
export function Access({ hasAccess, onGrant }: Props) {
  const { t } = useWords();
  const [isRefused, setRefused] = useState(false);
  const grant = () =>
    onGrant().then(
      (given) => setRefused(!given),
      () => setRefused(true),
    );
  return (
    <>
      <p>{t(hasAccess ? 'access_given' : 'access_withheld')}</p>
      {!hasAccess && (
        <button type="button" class="button button-main" onClick={grant}>
          {t('access_grant')}
        </button>
      )}
      <p class="quiet" role="status">
        {isRefused && !hasAccess && t('grant_refused')}
      </p>
    </>
  );
}
