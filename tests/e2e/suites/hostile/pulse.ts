/** How long a page is held up: each tick of a timer is late by what kept it. */
import { within } from '../../../tools/browsers/wait-for-report.ts';
import type { View } from '../../drivers/driver.ts';

interface Pulse {
  pulse: { longest: number; last: number };
}

/** From now on. Pages that break what the driver itself needs, or may run no script, are not measured. */
export const startPulse = (view: View): Promise<void> =>
  within(
    view
      .evaluate(() => {
        const pulse = { longest: 0, last: performance.now() };
        (globalThis as unknown as Pulse).pulse = pulse;
        setInterval(() => {
          const now = performance.now();
          if (now - pulse.last > pulse.longest) pulse.longest = now - pulse.last;
          pulse.last = now;
        }, 4);
      })
      .catch(() => {}),
    5_000,
    undefined,
  );

/** Milliseconds, null where it was not measured. */
export const longestOf = (view: View): Promise<number | null> =>
  within(
    view
      .evaluate(() => {
        const { longest } = (globalThis as unknown as Pulse).pulse;
        return longest - (longest % 1);
      })
      .catch(() => null),
    5_000,
    null,
  );
