/** What a page pays for being read, against the least any reader could do. */

import type { Cost } from '../in-page/reading.ts';
import type { Measurement, Tools } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { ratioOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf, type Row, times } from '../measure/table.ts';
import { listHtml, makePage } from '../pages/make-page.ts';
import { freshWorlds } from '../world/fresh-world.ts';
import { readCandidates } from '../world/reader.ts';
import { openPage } from '../world/world.ts';

const sizes = [100, 2_000, 20_000, 120_000];

export const measurement: Measurement = {
  title: 'What a page pays for being read',
  order: 1,
  async run(tools) {
    const rows: Row[] = [];
    for (const nodes of sizes)
      for (const withList of [false, true]) rows.push(await measure(tools, nodes, withList));
    return {
      heads: ['floor', 'ours', 'ours ÷ floor', 'longest task'],
      rows,
      note: 'Floor: one walk over the page that reads every text node. Ours: all our tasks from the first look until nothing is left to do, for a page with a list until its marks are painted (without the answer of the background). Both in a new, cold world of their own, as a content script has it.',
    };
  },
};

async function measure({ world, rounds }: Tools, nodes: number, withList: boolean): Promise<Row> {
  const url = await world.put(makePage({ nodes, middle: withList ? listHtml : '', withMarks: true }));
  const { page, cdp } = await openPage(await world.chromium('empty'), url);
  const inFresh = await freshWorlds(cdp, 'reading');
  const { candidates } = await inFresh<Cost>('readPage()');
  if (Boolean(candidates) !== withList)
    throw new Error(`${nodes} nodes: a list was ${withList ? 'missed' : 'seen'}`);
  const report = candidates ? JSON.stringify(readCandidates(candidates)) : '';
  const longest: number[] = [];
  const { floor, ours } = await paired(rounds(9), {
    floor: () => inFresh<number>('floor()'),
    ours: async () => {
      const cost = await inFresh<Cost>(`readPage(${report})`);
      longest.push(cost.longest);
      return cost.total;
    },
  });
  await page.close();
  const ratio = ratioOf(ours, floor);
  return {
    what: `${nodes.toLocaleString('en')} nodes, ${withList ? 'a list' : 'quiet'}`,
    figures: [msOf(spreadOf(floor)), msOf(spreadOf(ours)), times(ratio), msOf(spreadOf(longest))],
    limit: atMost(`≤ ${withList ? 2 : 1} ×`, ratio.median, withList ? 2 : 1),
  };
}
