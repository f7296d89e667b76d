/** A search field that filters as one types and says how much is left. */
import { useId } from 'preact/hooks';
import { SearchIcon } from '../icons.tsx';

interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** "5 of 27", announced politely; empty while nothing is searched. */
  status: string;
}

export function SearchField({ label, value, onInput, status }: Props) {
  const id = useId();
  return (
    <div class="search">
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <SearchIcon />
      <input
        id={id}
        type="search"
        placeholder={label}
        value={value}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <span class="search-status" role="status">
        {status}
      </span>
    </div>
  );
}
