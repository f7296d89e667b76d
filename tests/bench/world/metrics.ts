/** The browser's own counters of a page, in time of its main thread alone: what other programs do meanwhile is not in them. */
import type { CDPSession } from 'playwright';

export interface Metrics {
  /** Milliseconds of all tasks and of the script in them. */
  task: number;
  script: number;
  layouts: number;
  styles: number;
  /** Bytes of all worlds in the page, garbage taken out. */
  heap: number;
}

export async function countMetrics(cdp: CDPSession): Promise<void> {
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
}

export async function readMetrics(cdp: CDPSession): Promise<Metrics> {
  const ask = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  };
  const value = await ask();
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = (await ask())('JSHeapUsedSize');
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    layouts: value('LayoutCount'),
    styles: value('RecalcStyleCount'),
    heap,
  };
}
