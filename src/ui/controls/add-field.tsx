/** A field with a button that adds what was typed to a list. */
import { useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  button: string;
  suggestions?: string[];
  placeholder?: string;
  /** False when it cannot be added; `wrong` is then said. */
  onAdd: (text: string) => boolean;
  wrong?: string;
}

export function AddField({ label, hint, button, suggestions, placeholder, onAdd, wrong }: Props) {
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const isAdded = onAdd(text.trim());
    setWrong(!isAdded);
    if (isAdded) setText('');
  };
  return (
    <form class="add-field" onSubmit={submit}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <span class="add-field-row">
        <input
          id={id}
          type="text"
          value={text}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          list={suggestions ? `${id}-list` : undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={isWrong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </span>
      <p id={`${id}-hint`} class="quiet" role="status">
        {isWrong ? wrong : hint}
      </p>
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </form>
  );
}
