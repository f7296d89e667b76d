/** Shows what was fetched, or that it is on its way, or that it failed. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../context.ts';
import type { Loaded } from './use-loaded.ts';

export function WhenLoaded<T>({
  loaded,
  children,
}: {
  loaded: Loaded<T>;
  children: (value: T) => ComponentChildren;
}) {
  const { t } = useWords();
  if (loaded.state === 'ready') return <>{children(loaded.value)}</>;
  return loaded.state === 'loading' ? (
    <p role="status" class="quiet">
      {t('app_loading')}
    </p>
  ) : (
    <p role="alert">{t('app_failed')}</p>
  );
}
