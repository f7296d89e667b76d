/** What a product did to the person, any number of times, each with a day if they know it. */
import { type Reaction, reactionKinds } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { CrossIcon } from '../icons.tsx';
import { reactionKey } from './shelf-phrases.ts';

interface Props {
  reactions: Reaction[];
  /** ISO day. */
  today: string;
  onChange: (reactions: Reaction[]) => void;
}

export function ReactionsField({ reactions, today, onChange }: Props) {
  const { t } = useWords();
  const change = (at: number, date: string) =>
    onChange(reactions.map((one, i) => (i === at ? { ...one, date: date || null } : one)));
  return (
    <fieldset class="choice reactions">
      <legend class="field-label">{t('shelf_reactions')}</legend>
      <div class="button-row">
        {reactionKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="button"
            onClick={() => onChange([...reactions, { kind, date: today }])}
          >
            {t(reactionKey(kind))}
          </button>
        ))}
      </div>
      {reactions.length > 0 && (
        <ul class="reaction-list">
          {reactions.map(({ kind, date }, i) => {
            const name = t(reactionKey(kind));
            return (
              <li key={i}>
                <span class={`chip reaction reaction-${kind}`}>{name}</span>
                <input
                  type="date"
                  aria-label={t('shelf_reaction_day', name)}
                  value={date ?? ''}
                  max={today}
                  onChange={(event) => change(i, event.currentTarget.value)}
                />
                <button
                  type="button"
                  class="icon-button"
                  aria-label={t('site_remove', name)}
                  onClick={() => onChange(reactions.filter((_, other) => other !== i))}
                >
                  <CrossIcon size={12} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}
