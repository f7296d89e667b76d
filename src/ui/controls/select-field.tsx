/** A choice that takes little room: a label and the browser's own list. */
import { useId } from 'preact/hooks';

interface Props<T extends string> {
  label: string;
  isLabelHidden?: boolean;
  options: { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

export function SelectField<T extends string>({ label, isLabelHidden, options, value, onChange }: Props<T>) {
  const id = useId();
  return (
    <span class="select-field">
      <label class={isLabelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
