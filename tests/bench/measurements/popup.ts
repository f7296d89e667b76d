/** From the click on the button to the popup, beside a popup that says one word. */
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { differenceOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf } from '../measure/table.ts';

export const measurement: Measurement = {
  title: 'The popup',
  order: 7,
  async run({ world, rounds }) {
    const shown: number[] = [];
    const open = async (kind: 'ours' | 'empty', path: string) => {
      const { context, id } = await world.chromium(kind);
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      const times = await page.evaluate(readPaint);
      await page.close();
      if (kind === 'ours') shown.push(times.shown);
      return times.painted;
    };
    const painted = await paired(rounds(9), {
      ours: () => open('ours', 'src/popup/index.html'),
      empty: () => open('empty', 'popup.html'),
    });
    const first = spreadOf(painted.ours);
    return {
      heads: ['since it was opened'],
      rows: [
        { what: 'first paint', figures: [msOf(first)], limit: atMost('≤ 100 ms', first.median, 100) },
        { what: 'first paint of a popup of one word', figures: [msOf(spreadOf(painted.empty))] },
        { what: 'what ours adds', figures: [msOf(differenceOf(painted.ours, painted.empty))] },
        { what: 'what it has to say is there', figures: [msOf(spreadOf(shown))] },
      ],
      note: 'Opened in a tab of its own, where the browser tells the time of the first paint. A good part of it is the browser starting a process for the tab, as the popup of one word shows.',
    };
  },
};

/** Runs in the popup. */
async function readPaint(): Promise<{ painted: number; shown: number }> {
  const entry = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  while (!document.querySelector('main')?.textContent?.trim() || entry() === undefined)
    await new Promise(requestAnimationFrame);
  return { painted: entry() as number, shown: performance.now() };
}
