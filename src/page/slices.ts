/** Work in slices: a long task on somebody else's page is felt as a page that doesn't answer. */

/** Milliseconds of work after which the page gets its turn. */
const SLICE = 5;

export type Pause = () => Promise<void> | undefined;

/** Returns a function to await between two steps: it gives way to the page when the slice is used up, else costs nothing. */
export function inSlices(yieldNow: () => Promise<void> = nextTask): Pause {
  let start = performance.now();
  return () => {
    if (performance.now() - start < SLICE) return undefined;
    return yieldNow().then(() => {
      start = performance.now();
    });
  };
}

type Scheduler = { yield?: () => Promise<void> };

const nextTask = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield ? scheduler.yield() : new Promise((done) => setTimeout(done));
};
