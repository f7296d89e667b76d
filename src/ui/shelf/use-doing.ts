/** Writes to the shelf: what was done or why not, in words, and the way back. */
import { useState } from 'preact/hooks';
import type { ShelfWriter, Written } from '../../shelf/types.ts';
import { useWords } from '../context.ts';

export interface Said {
  text: string;
  /** Undoes it; null where there is nothing to undo. */
  undo: string | null;
  isFault: boolean;
}

type Done<T> = Extract<Written<T>, { ok: true }>;

export interface Doing {
  said: Said | null;
  /** Waits for a write and tells of it; `tell` gives the words, or null for what the screen shows anyway. */
  act<T>(work: Promise<Written<T>>, tell: (done: Done<T>) => string | null): Promise<Done<T> | null>;
  undo: () => void;
  dismiss: () => void;
}

export function useDoing(writer: Pick<ShelfWriter, 'undo'>): Doing {
  const { t, plural } = useWords();
  const [said, say] = useState<Said | null>(null);
  const act: Doing['act'] = async (work, tell) => {
    try {
      const done = await work;
      if (!done.ok) {
        say({ text: t(`shelf_fault_${done.why.replaceAll('-', '_')}`), undo: null, isFault: true });
        return null;
      }
      const text = tell(done as never);
      say(text === null ? null : { text, undo: done.undo, isFault: false });
      return done as never;
    } catch {
      say({ text: t('shelf_fault_no_answer'), undo: null, isFault: true });
      return null;
    }
  };
  const undo = () => {
    if (!said?.undo) return;
    const work = writer.undo(said.undo);
    act(work, ({ left }) => (left > 0 ? plural('shelf_undone_left', left) : t('shelf_undone')));
  };
  return { said, act, undo, dismiss: () => say(null) };
}
