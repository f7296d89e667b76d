/** From the click on the button to the popup. */
import type { Measurement } from '../measure/measurement.ts';
import { spreadOf } from '../measure/statistics.ts';
import { atMost, msOf } from '../measure/table.ts';

export const measurement: Measurement = {
  title: 'The popup',
  order: 7,
  async run({ world, rounds }) {
    const { context, id } = await world.chromium('ours');
    const painted: number[] = [];
    const shown: number[] = [];
    for (let round = 0; round < rounds(9); round++) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/src/popup/index.html`);
      const times = await page.evaluate(readPaint);
      painted.push(times.painted);
      shown.push(times.shown);
      await page.close();
    }
    return {
      heads: ['since it was opened'],
      rows: [
        {
          what: 'first paint',
          figures: [msOf(spreadOf(painted))],
          limit: atMost('≤ 100 ms', spreadOf(painted).median, 100),
        },
        { what: 'what it has to say is there', figures: [msOf(spreadOf(shown))] },
      ],
      note: 'Opened in a tab of its own, where the browser tells the time of the first paint.',
    };
  },
};

/** Runs in the popup. */
async function readPaint(): Promise<{ painted: number; shown: number }> {
  const entry = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  while (!document.body.textContent?.trim() || entry() === undefined)
    await new Promise(requestAnimationFrame);
  return { painted: entry() as number, shown: performance.now() };
}
