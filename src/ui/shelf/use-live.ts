/** Something read from the shelf, read again whenever the shelf changes; what was there stays shown meanwhile. */
import { useEffect, useState } from 'preact/hooks';
import type { ShelfReader } from '../../shelf/types.ts';
import type { Loaded } from '../app/use-loaded.ts';

/** Reads again when the key changes, too. */
export function useLive<T>(
  { onChange }: Pick<ShelfReader, 'onChange'>,
  key: string,
  load: () => Promise<T>,
): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; result: Loaded<T> } | null>(null);
  useEffect(() => {
    const end = new AbortController();
    let asked = 0;
    const read = () => {
      const turn = ++asked;
      const isCurrent = () => turn === asked && !end.signal.aborted;
      load().then(
        (value) => isCurrent() && setLoaded({ key, result: { state: 'ready', value } }),
        () => isCurrent() && setLoaded({ key, result: { state: 'failed' } }),
      );
    };
    onChange(read, end.signal);
    read();
    return () => end.abort();
  }, [key]);
  return loaded?.key === key ? loaded.result : { state: 'loading' };
}
