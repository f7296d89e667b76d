/** 10,000 changes in a busy single-page app: looking at what is new, against reading the page again. */

import { changePage } from '../in-page/changes.ts';
import type { Cost } from '../in-page/reading.ts';
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { ratioOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf, times } from '../measure/table.ts';
import { listHtml, makePage } from '../pages/make-page.ts';
import { openWorld } from '../world/fresh-world.ts';
import { readCandidates } from '../world/reader.ts';
import { openPage } from '../world/world.ts';

const change = { rounds: 100, text: 'lantern harbour quiet morning' };

export const measurement: Measurement = {
  title: '10,000 changes in a busy page of 20,000 nodes',
  order: 3,
  async run({ world, rounds }) {
    const url = await world.put(makePage({ nodes: 20_000, middle: listHtml, withMarks: true }));
    const quietUrl = await world.put(makePage({ nodes: 20_000, withMarks: true }));
    const { page, cdp } = await openPage(await world.chromium('empty'), url);
    const first = await (await openWorld(cdp, 'reading'))<Cost>('readPage()');
    const report = JSON.stringify(readCandidates(first.candidates ?? []));
    const costOf = async (address: string, start: string) => {
      await page.goto(address);
      const ours = await openWorld(cdp, 'reading');
      await ours(start);
      await page.evaluate(changePage, change);
      return ours<number>('watchedCost()');
    };
    const { quiet, marked, debounced, each } = await paired(rounds(5), {
      quiet: () => costOf(quietUrl, `watchPage(${report})`),
      marked: () => costOf(url, `watchPage(${report})`),
      debounced: () => costOf(url, "rescanPage('soon')"),
      each: () => costOf(url, "rescanPage('each')"),
    });
    await page.close();
    const against = (values: number[]) => ratioOf(values, debounced);
    return {
      heads: ['main thread', '÷ rescan'],
      rows: [
        {
          what: 'ours, a page without a list',
          figures: [msOf(spreadOf(quiet)), times(against(quiet))],
          limit: atMost('≤ 0.2 ×', against(quiet).median, 0.2),
        },
        {
          what: 'ours, a page with marks',
          figures: [msOf(spreadOf(marked)), times(against(marked))],
          limit: atMost('≤ 0.2 ×', against(marked).median, 0.2),
        },
        {
          what: 'the whole page read again, as often as ours looks',
          figures: [msOf(spreadOf(debounced)), times(against(debounced))],
        },
        {
          what: 'the whole page read again after each task',
          figures: [msOf(spreadOf(each)), times(against(each))],
        },
      ],
      note: 'In 100 tasks of the page; none of the changes concerns us. All delays are cut to 30 ms, for ours and for the rescans.',
    };
  },
};
