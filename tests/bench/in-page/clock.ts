/**
 * Counts what every task of ours costs the page, and which one was longest. In an extension's world all ways in are ours:
 * timers, yields, idle calls and observers of this world are replaced by ones that are timed. The page's own stay as they are.
 */

export interface Clock {
  /** Milliseconds of all tasks so far. */
  total(): number;
  longest(): number;
  /** Starts to count here, as if a task began. */
  enter(): void;
  /** Resolves when nothing of ours has run for that long, milliseconds. */
  quiet(ms: number): Promise<void>;
}

/** Longer delays than this are cut short, milliseconds: what they delay is measured, not the waiting. */
const LONGEST_DELAY = 30;

export function startClock(): Clock {
  const realTimeout = globalThis.setTimeout.bind(globalThis);
  const RealObserver = globalThis.MutationObserver;
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, options: object): void };
  };
  const realIdle = globalThis.requestIdleCallback.bind(globalThis);
  const channel = new MessageChannel();
  const queue: (() => void)[] = [];
  channel.port1.onmessage = () => queue.shift()?.();
  const post = (task: () => void) => {
    queue.push(task);
    channel.port2.postMessage(null);
  };
  let since: number | null = null;
  let total = 0;
  let longest = 0;
  let last = performance.now();
  const leave = () => {
    if (since === null) return;
    last = performance.now();
    total += last - since;
    longest = Math.max(longest, last - since);
    since = null;
  };
  /** A task has begun; it ends where the next one starts, which goes before the page's own and before it is drawn. */
  const enter = () => {
    leave();
    since = performance.now();
    scheduler.postTask(leave, { priority: 'user-blocking' });
  };
  const timed =
    <A extends unknown[]>(call: (...args: A) => unknown) =>
    (...args: A) => {
      enter();
      return call(...args);
    };
  const replaced = {
    setTimeout: (call: () => unknown, delay = 0) => realTimeout(timed(call), Math.min(delay, LONGEST_DELAY)),
    scheduler: { yield: () => new Promise<void>((done) => post(timed(done))) },
    requestIdleCallback: (call: IdleRequestCallback, options?: IdleRequestOptions) =>
      realIdle(timed(call), options),
    MutationObserver: class extends RealObserver {
      constructor(call: MutationCallback) {
        super(timed(call));
      }
    },
  };
  for (const [name, value] of Object.entries(replaced))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return {
    total: () => total,
    longest: () => longest,
    enter,
    async quiet(ms) {
      last = performance.now();
      while (performance.now() - last < ms) await new Promise((next) => realTimeout(next, ms / 3));
    },
  };
}
