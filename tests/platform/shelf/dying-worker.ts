/** A worker that writes to a shelf and stops dead just before a certain write, waiting to be killed there. */
import { makeShelf } from './make-shelf.ts';
import { type Work, works } from './works.ts';

export interface Order {
  name: string;
  work: Work;
  /** Before which write to stop, from 1; 0: never. */
  dieAt: number;
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  let writes = 0;
  const shelf = makeShelf({
    name: data.name,
    start: '2026-11-26T08:00:00.000Z',
    beforeWrite: () => {
      if (++writes !== data.dieAt) return;
      postMessage({ kind: 'dying' });
      for (;;);
    },
  });
  postMessage({ kind: 'started' });
  const result = await works[data.work](shelf.writer);
  postMessage({ kind: 'done', writes, ok: result.ok });
});
