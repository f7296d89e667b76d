/** Painting ranges against rebuilding the page, and what it does to every change of the page that comes later. */
import type { Page } from 'playwright';
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { ratioOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf, type Row, times } from '../measure/table.ts';
import { makePage } from '../pages/make-page.ts';
import { openWorld } from '../world/fresh-world.ts';
import { openPage } from '../world/world.ts';

const ways = {
  ranges: 'static ranges (ours)',
  live: 'live ranges',
  wrapping: 'wrapping by hand',
  findAndReplace: 'findAndReplaceDOMText',
  markJs: 'mark.js',
};
type Way = keyof typeof ways;

export const measurement: Measurement = {
  title: '300 marks in a page of 20,000 nodes',
  order: 4,
  async run({ world, rounds }) {
    const url = await world.put(makePage({ nodes: 20_000, withMarks: true }));
    const { page, cdp } = await openPage(await world.chromium('empty'), url);
    const later: Record<string, number[]> = {};
    const markAndChange = async (way: Way | 'none') => {
      await page.goto(url);
      const inFresh = await openWorld(cdp, 'marks');
      const spent = await inFresh<number>(`mark('${way}')`);
      later[way] = [...(later[way] ?? []), await changeTexts(page)];
      return spent;
    };
    const names = Object.keys(ways) as Way[];
    const variants = Object.fromEntries(
      [...names, 'none' as const].map((way) => [way, () => markAndChange(way)]),
    ) as Record<Way | 'none', () => Promise<number>>;
    const samples = await paired(rounds(7), variants);
    await page.close();
    const rows = names.map((way): Row => {
      const after = ratioOf(later[way] ?? [], later.none ?? []);
      return {
        what: ways[way],
        figures: [msOf(spreadOf(samples[way])), times(ratioOf(samples[way], samples.ranges)), times(after)],
        ...(way === 'ranges' ? { limit: atMost('later ≤ 1.1 ×', after.median, 1.1) } : {}),
      };
    });
    return {
      heads: ['finding and marking, with layout', '÷ ours', 'later changes ÷ a page without marks'],
      rows,
      note: 'Later changes: 1,600 texts of the page changed by its own script and replaced, five times over.',
    };
  },
};

const changeTexts = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll('li')].slice(0, 2000);
    const start = performance.now();
    for (let round = 0; round < 5; round++) {
      for (const [i, item] of items.entries()) (item.firstChild as Text).data = `bridge ${i}`;
      for (const item of items) item.firstChild?.replaceWith('morning');
    }
    return performance.now() - start;
  });
