/** Says what was just muted, and takes it back. It gets the focus of the row that is gone. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../context.ts';

export function MutedNotice({ what, onUndo }: { what: string; onUndo: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [what]);
  return (
    <div class="muted-notice">
      <p role="status">
        <bdi>{t('muted_done', what)}</bdi>
      </p>
      <button ref={button} type="button" class="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
