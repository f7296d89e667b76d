/** The seven days as buttons that are pressed or not. */
import { useWords } from '../context.ts';
import { dayName } from './shelf-phrases.ts';

const week = [1, 2, 3, 4, 5, 6, 7];

interface Props {
  /** Whose days they are. */
  name: string;
  /** 1 = Monday. */
  days: number[];
  onToggle: (day: number) => void;
}

export function DayToggles({ name, days, onToggle }: Props) {
  const { t, locale } = useWords();
  return (
    <fieldset class="days" aria-label={t('routine_days', name)}>
      {week.map((day) => (
        <button
          key={day}
          type="button"
          class="day"
          aria-pressed={days.includes(day)}
          aria-label={dayName(locale, day, 'long')}
          title={dayName(locale, day, 'long')}
          onClick={() => onToggle(day)}
        >
          {dayName(locale, day, 'narrow')}
        </button>
      ))}
    </fieldset>
  );
}
