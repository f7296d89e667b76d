/** Published comedogenic grades, each with its source: a range where they differ, and what such numbers are worth. */
import { useWords } from '../context.ts';
import type { Ingredient } from '../known.ts';
import { useForeign } from '../translated.ts';
import { Citations } from './citations.tsx';
import { type Level, Part } from './part.tsx';

interface Props {
  grades: NonNullable<Ingredient['comedogenic']>;
  cite: (id: string) => number | null;
  level: Level;
}

/** The 0–5 scale in words only: the digits are copied from list to list and look more exact than a rabbit's ear is. */
const band = (grade: number): string =>
  grade >= 4 ? 'high' : grade >= 3 ? 'medium' : grade >= 1 ? 'low' : 'none';

export function ComedogenicGrades({ grades, cite, level }: Props) {
  const { t } = useWords();
  const lang = useForeign()('en');
  const range = (low: number, high: number) =>
    [...new Set([band(low), band(high)])].map((name) => t(`band_${name}`)).join(' – ');
  return (
    <Part title={t('comedogenic_title')} level={level}>
      <ul class="claims">
        {grades.map(({ grade: [low, high], model, source, note }) => (
          <li key={source + model}>
            {t(`model_${model.replaceAll('-', '_')}`)}: {range(low, high)}.
            {note && <span lang={lang}> {note}</span>}
            <Citations ids={[source]} cite={cite} />
          </li>
        ))}
      </ul>
      <p class="quiet">{t('comedogenic_caution')}</p>
    </Part>
  );
}
