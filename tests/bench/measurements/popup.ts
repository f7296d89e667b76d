/** From the click on the button to the popup, beside a popup that says one word. */
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { differenceOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf } from '../measure/table.ts';

/** A tab that the browser keeps behind another is never painted: after so many milliseconds another one is opened. */
const PATIENCE = 5000;
const ATTEMPTS = 3;

export const measurement: Measurement = {
  title: 'The popup',
  order: 7,
  async run({ world, rounds }) {
    const shown: number[] = [];
    const open = async (kind: 'ours' | 'empty', path: string) => {
      const { context, id } = await world.chromium(kind);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const page = await context.newPage();
        await page.bringToFront();
        await page.goto(`chrome-extension://${id}/${path}`);
        const times = await page.evaluate(readPaint, PATIENCE);
        await page.close();
        if (!times) continue;
        if (kind === 'ours') shown.push(times.shown);
        return times.painted;
      }
      throw new Error(`${path} was not painted in ${ATTEMPTS} tabs`);
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

/** Runs in the popup. Null where nothing was painted in time. */
async function readPaint(patience: number): Promise<{ painted: number; shown: number } | null> {
  const entry = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  while (!document.querySelector('main')?.textContent?.trim() || entry() === undefined) {
    if (performance.now() > patience) return null;
    await new Promise((next) => setTimeout(next, 4));
  }
  return { painted: entry() as number, shown: performance.now() };
}
