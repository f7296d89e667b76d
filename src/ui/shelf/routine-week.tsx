/** The week day by day: to look at, and what a printed sheet shows. */
import { type Routine, times } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import { dayName } from './shelf-phrases.ts';

const week = [1, 2, 3, 4, 5, 6, 7];

export function RoutineWeek({ steps }: { steps: Routine['steps'] }) {
  const { t, locale } = useWords();
  return (
    <section class="routine-week">
      <h2>{t('routine_week')}</h2>
      <ul class="week">
        {week.map((day) => (
          <li key={day}>
            <h3>{dayName(locale, day, 'long')}</h3>
            {times.map((time) => {
              const own = steps[time][day - 1] ?? [];
              return (
                <div key={time} class="week-time">
                  <h4>{t(`routine_${time}`)}</h4>
                  {own.length === 0 ? (
                    <p class="quiet">{t('routine_nothing')}</p>
                  ) : (
                    <ol>
                      {own.map(({ id, name }) => (
                        <li key={id}>
                          <bdi>{name || t('shelf_no_name')}</bdi>
                        </li>
                      ))}
                    </ol>
                  )}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
