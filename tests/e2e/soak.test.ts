/** The short form of `npm run soak`. */
import { expect, test } from 'vitest';
import { runSoak } from '../soak/run-soak.ts';

test('twenty visits with a dying background: no mark lost, no error, no listener left behind', {
  timeout: 180_000,
}, async () => {
  const { lost, errors, first, last } = await runSoak(20, 7);
  expect(lost).toEqual([]);
  expect(errors).toEqual([]);
  // The same page, measured at the beginning and the end.
  expect(last.listeners).toBeLessThanOrEqual(first.listeners + 5);
  expect(last.bytes).toBeLessThan(first.bytes + 2_000_000);
});
