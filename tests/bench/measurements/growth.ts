/** Whether reading grows with the length of the list, and no faster. */
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { ratioOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf, type Row, times } from '../measure/table.ts';
import { makeList } from '../pages/make-list.ts';
import { loadEngine } from '../world/built-engine.ts';

const sizes = [10, 100, 1_000, 10_000];

export const measurement: Measurement = {
  title: 'Growth with the length of a list',
  order: 5.5,
  async run({ world, rounds }) {
    const { readText } = await loadEngine(world);
    let seed = 1e6;
    const variants = Object.fromEntries(
      sizes.map((items) => [`n${items}`, () => microseconds(readText, items, seed++)]),
    );
    const samples = await paired(rounds(5), variants, true);
    const of = (items: number) => samples[`n${items}`] ?? [];
    return {
      heads: ['a list', 'an item ÷ an item of 100'],
      rows: sizes.map((items): Row => {
        const ratio = ratioOf(of(items), of(100));
        return {
          what: `${items.toLocaleString('en')} items`,
          figures: [msOf(spreadOf(of(items).map((each) => (each * items) / 1000))), times(ratio)],
          ...(items > 100 ? { limit: atMost('linear: ≤ 2 ×', ratio.median, 2) } : {}),
        };
      }),
    };
  },
};

/** Of one item; short lists are read many times over with other names. */
function microseconds(readText: (text: string) => unknown, items: number, seed: number): number {
  const lists = Array.from({ length: Math.ceil(1000 / items) }, (_, i) => makeList(items, seed * 1000 + i));
  const start = performance.now();
  for (const list of lists) readText(list);
  return ((performance.now() - start) * 1000) / (items * lists.length);
}
