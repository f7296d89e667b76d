/** Suspects of one kind, the most telling first; the rest when asked for. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Suspect } from '../../shelf/types.ts';
import { useWords } from '../context.ts';

/** Rows shown at first. */
const few = 5;

interface Props {
  title: string;
  suspects: Suspect[];
  children: (suspect: Suspect) => ComponentChildren;
}

export function SuspectList({ title, suspects, children }: Props) {
  const { plural } = useWords();
  const [isWhole, showWhole] = useState(false);
  const shown = isWhole ? suspects : suspects.slice(0, few);
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
