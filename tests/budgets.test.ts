/**
 * Budgets. Sizes are kept exactly. Times only as ratios of two measurements in this process, with so much room that a busy
 * machine does not break them and a change of order does. The figures themselves: `npm run bench`.
 */
import { expect, test } from 'vitest';
import budgets from './bench/budgets.json' with { type: 'json' };
import { makeList } from './bench/pages/make-list.ts';
import { readText } from './bench/world/reader.ts';
import { measureSizes } from './bench/world/sizes.ts';
import { ensureExtension } from './tools/build/build-extension.ts';

test('no part of the extension is larger than its budget', { timeout: 120_000 }, () => {
  const sizes = measureSizes(ensureExtension('chrome'));
  const tooLarge = Object.entries(budgets.packedBytes).flatMap(([part, most]) => {
    const { packed } = sizes[part as keyof typeof sizes];
    return packed > most ? [`${part}: ${packed} bytes gzipped, at most ${most}`] : [];
  });
  expect(
    tooLarge,
    'Find out what has grown (a library? data that belongs to the background?) before raising tests/bench/budgets.json.',
  ).toEqual([]);
});

test('reading a list grows with its length and no faster', () => {
  readText(makeList(2000, 1));
  const short = fastest(() => readText(makeList(250, 2)));
  const long = fastest(() => readText(makeList(4000, 3)));
  // 16 times as long; something quadratic would take 256 times.
  expect(long / short).toBeLessThan(80);
});

test('what was read before costs less the second time', () => {
  const lists = Array.from({ length: 30 }, (_, i) => makeList(30, 100 + i));
  const read = () => {
    for (const list of lists) readText(list);
  };
  const first = time(read);
  // The tests beside this one take the processor away for longer than three readings last.
  expect(fastest(read, 12)).toBeLessThan(first);
});

const fastest = (work: () => unknown, rounds = 3) =>
  Math.min(...Array.from({ length: rounds }, () => time(work)));

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
