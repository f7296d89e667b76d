/** Work in slices: a long task on somebody else's page is felt as a page that doesn't answer. */

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 5;

export type Pause = () => Promise<void> | undefined;

/** Returns a function to await between two steps: it gives way to the page when the slice is used up, else costs nothing. */
export function inSlices(yieldNow: () => Promise<void> = inTurns()): Pause {
  let start = performance.now();
  return () => {
    if (performance.now() - start < SLICE) return undefined;
    return yieldNow().then(() => {
      start = performance.now();
    });
  };
}

type Scheduler = { yield?: () => Promise<void> };

/** Slices in a row before the page's own timers get their turn too, some 40 ms: what yields goes on before they do. */
const ROW = 8;

/** One slice after the other, with a real pause between rows of them. */
function inTurns(): () => Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  let slices = 0;
  return () =>
    scheduler?.yield && ++slices % ROW ? scheduler.yield() : new Promise((done) => setTimeout(done));
}
