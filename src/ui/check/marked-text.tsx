/** The pasted text with its marks, the same lines as in a page. */
import type { Report } from '../../engine/types.ts';
import { useWords } from '../context.ts';
import { cutByMarks } from './cut-by-marks.ts';

interface Props {
  text: string;
  report: Report;
  /** Without a heading of its own. */
  isPlain?: boolean;
}

export function MarkedText({ text, report, isPlain = false }: Props) {
  const { t } = useWords();
  return (
    <section class="marked-text">
      {!isPlain && <h3>{t('marked_title')}</h3>}
      <p dir="auto">
        {cutByMarks(text, report).map(({ start, text: piece, stance }) =>
          stance ? (
            <mark key={start} class={`mark mark-${stance}`}>
              {piece}
              <span class="visually-hidden"> ({t(`stance_${stance}`)})</span>
            </mark>
          ) : (
            piece
          ),
        )}
      </p>
    </section>
  );
}
