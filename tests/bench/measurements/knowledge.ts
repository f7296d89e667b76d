/** What it takes to have the knowledge at hand. */
import type { Measurement } from '../measure/measurement.ts';
import { spreadOf } from '../measure/statistics.ts';
import { digits, MB, msOf } from '../measure/table.ts';
import { LIST } from '../pages/make-page.ts';
import { runCold } from '../world/built-engine.ts';

export const measurement: Measurement = {
  title: 'The knowledge, loaded by Node as the extension is built',
  order: 5.7,
  async run({ world, rounds }) {
    const runs = await runCold(world, LIST, rounds(5));
    const of = (key: keyof (typeof runs)[number]) => runs.map((run) => run[key]);
    return {
      heads: ['in a new process'],
      rows: [
        { what: 'loading the module', figures: [msOf(spreadOf(of('load')))] },
        { what: 'reading the first list', figures: [msOf(spreadOf(of('first')))] },
        { what: 'reading the second', figures: [msOf(spreadOf(of('second')))] },
        { what: 'heap after both', figures: [MB(spreadOf(of('heap')).median)] },
        { what: 'module', figures: [`${digits((runs[0]?.bytes ?? 0) / 1e6)} MB`] },
      ],
      note: 'Engine and knowledge alone, in a process of its own each time: nothing is warm.',
    };
  },
};
