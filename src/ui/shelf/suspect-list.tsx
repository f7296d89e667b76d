/** Suspects of one kind, the most telling first; the rest when asked for. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Suspect } from '../../shelf/types.ts';
import { useWords } from '../context.ts';

/** Rows shown at first, at most; and where each rests on a single product, which hardly says a thing. */
const few = 5;
const fewer = 3;

interface Props {
  title: string;
  suspects: Suspect[];
  children: (suspect: Suspect) => ComponentChildren;
}

export function SuspectList({ title, suspects, children }: Props) {
  const { plural } = useWords();
  const [isWhole, showWhole] = useState(false);
  const telling = suspects.filter(({ bad }) => bad > 1).length;
  const shown = isWhole ? suspects : suspects.slice(0, Math.min(telling || fewer, few));
  return (
    <section>
      <h2>{title}</h2>
      <ul class="suspects">{shown.map(children)}</ul>
      {suspects.length > shown.length && (
        <button type="button" class="button suspects-more" onClick={() => showWhole(true)}>
          {plural('show_more', suspects.length - shown.length)}
        </button>
      )}
    </section>
  );
}
