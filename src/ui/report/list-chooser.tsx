/** Chooses between the lists of one page: a kit's steps, shades, or a list and its call-out. */
import type { PageList } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { formatNumber } from '../phrases.ts';

interface Props {
  lists: PageList[];
  chosen: number;
  onChoose: (list: number) => void;
}

export function ListChooser({ lists, chosen, onChoose }: Props) {
  const words = useWords();
  const { t, plural } = words;
  const name = (list: PageList, i: number) =>
    list.title || t('list_number', formatNumber(words, i + 1), formatNumber(words, lists.length));
  return (
    <label class="field">
      <span class="field-label">{plural('lists_found', lists.length)}</span>
      <select value={chosen} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {lists.map((list, i) => (
          <option key={i} value={i}>
            {name(list, i)} ({plural('count_items', list.items.length)})
          </option>
        ))}
      </select>
    </label>
  );
}
