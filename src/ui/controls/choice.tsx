/** A group of choices of which one holds, each with a sentence that explains it. */
import { useId } from 'preact/hooks';
import './choice.css';

interface Props<T extends string> {
  legend: string;
  /** Whether the legend is only for those who hear the page, since a heading says the same. */
  isLegendHidden?: boolean;
  options: { value: T; label: string; hint?: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

export function Choice<T extends string>({ legend, isLegendHidden, options, chosen, onChoose }: Props<T>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend class={isLegendHidden ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      {/* Without hints, side by side. */}
      <div class={options.some(({ hint }) => hint) ? 'choice-rows' : 'choice-pills'}>
        {options.map(({ value, label, hint }) => (
          <div key={value} class="choice-option">
            <input
              type="radio"
              id={`${id}-${value}`}
              name={id}
              checked={value === chosen}
              aria-describedby={hint ? `${id}-${value}-hint` : undefined}
              onChange={() => onChoose(value)}
            />
            <label for={`${id}-${value}`}>{label}</label>
            {hint && (
              <p id={`${id}-${value}-hint`} class="quiet">
                {hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
