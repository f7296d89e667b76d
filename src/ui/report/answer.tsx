/** The answer first: what was found, in the largest letters there are. */
import { useWords } from '../context.ts';
import { StanceShape } from '../stance-shape.tsx';
import type { Summary, SummaryPart } from './summary-line.ts';
import './answer.css';

export function Answer({ summary, level = 2 }: { summary: Summary; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  const { t } = useWords();
  const { first, also, read } = summary;
  return (
    <>
      <Heading class="answer">
        {first.length > 0 ? <Phrases parts={first} size={18} /> : t('nothing_title')}
      </Heading>
      <p class="answer-rest">
        {read}
        {also.length > 0 && ' '}
        <Phrases parts={also} size={13} />
      </p>
    </>
  );
}

/** Phrases that stay whole where lines break; the commas are there for ears and for copying. */
function Phrases({ parts, size }: { parts: SummaryPart[]; size: number }) {
  return (
    <>
      {parts.map(({ stance, phrase }, i) => (
        <span key={stance} class={`answer-phrase stance-${stance}`}>
          <StanceShape stance={stance} size={size} />
          {phrase}
          {i < parts.length - 1 && <span class="visually-hidden">, </span>}
        </span>
      ))}
    </>
  );
}
