/** Has records that cannot be read put aside, once, and tells of it: the rest of the shelf works as ever. */
import { useEffect, useRef } from 'preact/hooks';
import type { ShelfWriter } from '../../shelf/types.ts';
import { useWords } from '../context.ts';
import type { Doing } from './use-doing.ts';

export function useTidy(broken: number, writer: Pick<ShelfWriter, 'tidy'>, { act }: Doing): void {
  const { plural } = useWords();
  const isAsked = useRef(false);
  useEffect(() => {
    if (broken === 0 || isAsked.current) return;
    isAsked.current = true;
    act(writer.tidy(), ({ count }) => (count > 0 ? plural('shelf_tidied', count) : null));
  }, [broken]);
}
