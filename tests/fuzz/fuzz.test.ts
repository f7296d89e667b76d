/** Ten thousand inputs at each test run, other ones each time; `npm run fuzz` tries a million. */
import { expect, test } from 'vitest';
import { targets } from './targets.ts';

const RUNS = 10_000;
const seed = Date.now() % 2 ** 31;

test('the shares make one', () => {
  expect(targets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

// A busy machine needs its time; on a quiet one all of it takes seconds.
test.each(targets)('$name', { timeout: 120_000 }, ({ run, share }) => {
  run(Math.ceil(RUNS * share), seed);
});
