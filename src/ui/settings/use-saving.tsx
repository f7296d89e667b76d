/** Whether changes were stored: said when they were, shown when they were not. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../context.ts';
import { whyNotSaved } from './why-not-saved.ts';
import './use-saving.css';

export interface Saving {
  /** Follows a change that is being stored. `done`: key of what is said after it. */
  save: (work: Promise<unknown>, done?: string) => void;
  /** What was stored, for a live region. */
  said: string;
  /** What was not, to be put where it is seen. */
  notice: ComponentChild;
}

export function useSaving(): Saving {
  const { t } = useWords();
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState('');
  return {
    save(work, done) {
      say('');
      setTrouble('');
      Promise.resolve(work).then(
        () => done && say(t(done)),
        (error) => setTrouble(whyNotSaved(error)),
      );
    },
    said,
    notice: trouble && (
      <p class="not-saved" role="alert">
        {t(trouble)}
      </p>
    ),
  };
}
