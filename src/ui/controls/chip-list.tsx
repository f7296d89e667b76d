/** Short entries, each with a button that takes it away. */
import { CrossIcon } from '../icons.tsx';

interface Props {
  entries: { key: string; text: string; remove: string; onRemove: () => void }[];
  /** Said when there is none. */
  none?: string;
}

export function ChipList({ entries, none }: Props) {
  if (entries.length === 0) return none ? <p class="quiet">{none}</p> : null;
  return (
    <ul class="chips">
      {entries.map(({ key, text, remove, onRemove }) => (
        <li key={key} class="chip-removable">
          <bdi>{text}</bdi>
          <button type="button" aria-label={remove} title={remove} onClick={onRemove}>
            <CrossIcon size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
