/** A group of choices of which any number hold. */
import { useId } from 'preact/hooks';
import './choice.css';

interface Props<T extends string> {
  legend: string;
  options: { value: T; label: string }[];
  chosen: readonly T[];
  /** The new set, in the order of the options. */
  onChange: (chosen: T[]) => void;
}

export function Checks<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  const id = useId();
  const toggle = (value: T, isOn: boolean) =>
    onChange(options.map((option) => option.value).filter((v) => (v === value ? isOn : chosen.includes(v))));
  return (
    <fieldset class="choice">
      <legend class="field-label">{legend}</legend>
      <div class="choice-pills">
        {options.map(({ value, label }) => (
          <div key={value} class="choice-option">
            <input
              type="checkbox"
              id={`${id}-${value}`}
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <label for={`${id}-${value}`}>{label}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
