/** What is new in a formula, what is gone and what moved, each by a sign and a word, not by colour alone. */
import { displayName } from '../../shelf/display-name.ts';
import type { FormulaDiff } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { formatNumber } from '../phrases.ts';

/** Names of one kind that are listed; a wholly new list says no more by all of them. */
const most = 40;

export function DiffView({ diff }: { diff: FormulaDiff }) {
  const words = useWords();
  const { t } = words;
  const place = (index: number) => formatNumber(words, index + 1);
  const rows = [
    ...diff.added
      .slice(0, most)
      .map(({ name, to }) => ({ kind: 'added', name, note: t('shelf_diff_place', place(to)) })),
    ...diff.removed
      .slice(0, most)
      .map(({ name, from }) => ({ kind: 'removed', name, note: t('shelf_diff_was', place(from)) })),
    ...diff.moved.slice(0, most).map(({ name, from, to }) => ({
      kind: 'moved',
      name,
      note: t('shelf_diff_moved_to', place(from), place(to)),
    })),
  ];
  return (
    <>
      <ul class="diff">
        {rows.map(({ kind, name, note }) => (
          <li key={`${kind} ${name} ${note}`} class={`diff-${kind}`}>
            <span class="diff-kind">{t(`shelf_diff_${kind}`)}</span>
            <span>
              <bdi>{displayName(name)}</bdi> <span class="quiet">{note}</span>
            </span>
          </li>
        ))}
      </ul>
      {diff.isPartial && <p class="quiet">{t('shelf_diff_partial')}</p>}
    </>
  );
}
