/** What the last write did, with the button that takes it back. It is there before the words, or screen readers miss them. */
import { useWords } from '../context.ts';
import { CrossIcon } from '../icons.tsx';
import type { Doing } from './use-doing.ts';

export function SaidLine({ doing }: { doing: Doing }) {
  const { t } = useWords();
  const { said } = doing;
  return (
    <div class="said" role="status" data-fault={said?.isFault}>
      {said && (
        <>
          <p>{said.text}</p>
          {said.undo && (
            <button type="button" class="button" onClick={doing.undo}>
              {t('undo')}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={t('card_close')} onClick={doing.dismiss}>
            <CrossIcon size={14} />
          </button>
        </>
      )}
    </div>
  );
}
