/** Whether anything of ours stays behind: the heap of a tab that went from page to page. */
import type { Measurement } from '../measure/measurement.ts';
import { atMost, kB, MB } from '../measure/table.ts';
import { listHtml, makePage } from '../pages/make-page.ts';
import { countMetrics, readMetrics } from '../world/metrics.ts';
import type { World } from '../world/world.ts';

export const measurement: Measurement = {
  title: 'Memory of a tab after 50 pages',
  order: 8,
  async run({ world, rounds }) {
    const pages = rounds(50);
    const ours = await visit(world, 'ours', pages);
    const empty = await visit(world, 'empty', pages);
    const grown = ours.after - ours.before - (empty.after - empty.before);
    return {
      heads: ['after the first page', `after ${pages} pages`],
      rows: [
        { what: 'with the extension', figures: [MB(ours.before), MB(ours.after)] },
        { what: 'with an empty one', figures: [MB(empty.before), MB(empty.after)] },
        {
          what: 'grown more than with an empty one',
          figures: ['', kB(grown)],
          limit: atMost('≤ 200 kB', grown, 200_000),
        },
      ],
      note: 'Every second page has a list. JavaScript heap of the tab on the same page without a list, garbage taken out.',
    };
  },
};

async function visit(world: World, kind: 'ours' | 'empty', pages: number) {
  const quiet = await world.put(makePage({ nodes: 1000 }));
  const list = await world.put(makePage({ nodes: 1000, middle: listHtml }));
  const { context } = await world.chromium(kind);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await countMetrics(cdp);
  const stay = async (url: string, ms: number) => {
    await page.goto(url);
    await page.waitForTimeout(ms);
  };
  await stay(quiet, 500);
  const { heap: before } = await readMetrics(cdp);
  for (let i = 0; i < pages; i++) await stay(i % 2 ? list : quiet, 120);
  await stay(quiet, 500);
  const { heap: after } = await readMetrics(cdp);
  await page.close();
  return { before, after };
}
