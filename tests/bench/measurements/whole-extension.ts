/** The built extension in a page against an extension that does nothing: what the browser itself counts. */
import type { Measurement, Tools } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { differenceOf, spreadOf } from '../measure/statistics.ts';
import { atMost, digits, kB, ms, type Row } from '../measure/table.ts';
import { listHtml, makePage } from '../pages/make-page.ts';
import { countMetrics, type Metrics, readMetrics } from '../world/metrics.ts';

/** Our last look at a page that brings its text late comes 1.5 s after the first. */
const UNTIL_QUIET = 1900;

type Kind = 'ours' | 'empty';

export const measurement: Measurement = {
  title: 'The whole extension against an empty one',
  order: 2,
  async run(tools) {
    const quiet = await measure(tools, 2_000, '');
    const large = await measure(tools, 20_000, listHtml);
    const rows: Row[] = [
      {
        ...quiet.row('2,000 nodes, quiet'),
        limit: atMost('script ≤ 3 ms, heap ≤ 500 kB', Math.max(quiet.script / 3, quiet.heap / 500_000), 1),
      },
      large.row('20,000 nodes, a list'),
      {
        what: 'layouts and style passes added on the quiet page',
        figures: [digits(quiet.layouts), digits(quiet.styles)],
        limit: atMost('0', Math.max(quiet.layouts, quiet.styles), 0),
      },
      {
        what: 'layout shift with marks',
        figures: [digits(large.shift)],
        limit: atMost('0', large.shift, 0),
      },
    ];
    return {
      heads: ['script', 'all tasks', 'heap'],
      rows,
      note: 'What the built extension adds to the main thread of a page, from its load until two seconds later, beside a content script of one statement. Thread time; the answer of the background is not waited for in it.',
    };
  },
};

async function measure({ world, rounds }: Tools, nodes: number, middle: string) {
  const url = await world.put(makePage({ nodes, middle }));
  const seen: Record<Kind, Metrics[]> = { ours: [], empty: [] };
  const shifts: number[] = [];
  const visit = async (kind: Kind) => {
    const { context } = await world.chromium(kind);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await countMetrics(cdp);
    await page.goto(url);
    await page.waitForTimeout(UNTIL_QUIET);
    seen[kind].push(await readMetrics(cdp));
    if (kind === 'ours') shifts.push(await page.evaluate(sumShifts));
    await page.close();
    return 0;
  };
  await paired(rounds(4), { ours: () => visit('ours'), empty: () => visit('empty') });
  const added = (key: keyof Metrics) =>
    differenceOf(
      seen.ours.map((m) => m[key]),
      seen.empty.map((m) => m[key]),
    );
  const [script, task, heap] = [added('script'), added('task'), added('heap')];
  return {
    script: script.median,
    heap: heap.median,
    layouts: added('layouts').median,
    styles: added('styles').median,
    shift: spreadOf(shifts).median,
    row: (what: string): Row => ({ what, figures: [ms(script.median), ms(task.median), kB(heap.median)] }),
  };
}

/** Runs in the page. */
function sumShifts(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 50);
  });
}
