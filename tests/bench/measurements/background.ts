/** How long a page waits for its answer: of a background that was stopped, and of one that is awake. */

import { askBackground } from '../in-page/ask-background.ts';
import type { Measurement } from '../measure/measurement.ts';
import { spreadOf } from '../measure/statistics.ts';
import { atMost, msOf } from '../measure/table.ts';
import { makeList } from '../pages/make-list.ts';
import { LIST } from '../pages/make-page.ts';

export const measurement: Measurement = {
  title: 'The answer of the background',
  order: 6,
  async run({ world, rounds }) {
    const { context, id } = await world.chromium('ours');
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/src/popup/index.html`);
    const cdp = await context.newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    const cold: number[] = [];
    const warm: number[] = [];
    const fresh: number[] = [];
    for (let round = 0; round < rounds(8); round++) {
      await cdp.send('ServiceWorker.stopAllWorkers');
      await page.waitForTimeout(300);
      cold.push(await page.evaluate(askBackground, LIST));
      for (let i = 0; i < 5; i++) warm.push(await page.evaluate(askBackground, LIST));
      for (let i = 0; i < 3; i++)
        fresh.push(await page.evaluate(askBackground, makeList(30, 100 * round + i)));
    }
    await page.close();
    return {
      heads: ['question to answer'],
      rows: [
        {
          what: 'stopped before',
          figures: [msOf(spreadOf(cold))],
          limit: atMost('≤ 250 ms', spreadOf(cold).median, 250),
        },
        {
          what: 'awake',
          figures: [msOf(spreadOf(warm))],
          limit: atMost('≤ 30 ms', spreadOf(warm).median, 30),
        },
        {
          what: 'awake, another list each time',
          figures: [msOf(spreadOf(fresh))],
          limit: atMost('≤ 30 ms', spreadOf(fresh).median, 30),
        },
      ],
      note: 'Asked from a page of the extension, which takes the same way as a content script. “Stopped” starts the service worker, loads the knowledge and reads the first list.',
    };
  },
};
