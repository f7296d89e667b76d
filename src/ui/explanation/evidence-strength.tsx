/** How strong the evidence is: four bars, and the same in words. */
import { useWords } from '../context.ts';
import type { Grade } from '../known.ts';
import './evidence-strength.css';

const filled: Record<Grade, number> = { A: 4, B: 3, C: 2, D: 1 };

export function EvidenceStrength({ grade, short = false }: { grade: Grade | null; short?: boolean }) {
  const { t } = useWords();
  const bars = grade ? filled[grade] : 0;
  return (
    <span class="strength">
      <svg class="strength-bars" width="15" height="11" viewBox="0 0 15 11" aria-hidden="true">
        {[0, 1, 2, 3].map((i) => (
          <rect
            key={i}
            class={i < bars ? 'full' : 'empty'}
            x={i * 4}
            y={8 - i * 2.5}
            width="3"
            height={3 + i * 2.5}
            rx="0.75"
          />
        ))}
      </svg>
      {short && <span class="visually-hidden">{t('evidence_label')} </span>}
      <span>{t(grade ? `grade_${grade}` : 'grade_none')}</span>
    </span>
  );
}
