/** Many visits in one tab, as restless as people are: other pages, shades, settings, the way back, and a background that dies. */
import { demoPaths, demoShop } from '../demo/shop.ts';
import { until } from '../e2e/drivers/view.ts';
import { paintedWords, wordsToPaint } from '../e2e/suites/in-page.ts';
import { serve } from '../tools/serve.ts';
import { type Heap, type SoakBrowser, startSoak } from './start-soak.ts';

export interface Soaked {
  visits: number;
  kills: number;
  changes: number;
  /** Visits with a list whose words were not all painted, or not read at all. */
  lost: string[];
  errors: string[];
  /** What the tab's heap grows by with each visit, bytes; and at first and at last. */
  slope: number;
  first: Heap;
  last: Heap;
  seconds: number;
}

const looks = [
  { 'settings.palette': 'colour-blind' },
  { 'settings.palette': 'default' },
  { 'settings.strength': 'strong' },
  { 'settings.strength': 'normal' },
  { 'settings.paused': false },
];
/** Always the same page, so that two measurements tell of what is left from between. */
const MEASURED = '/products/moonlit-retinol-serum';

/** `seed` decides what is done; the same seed does the same. */
export async function runSoak(visits: number, seed: number): Promise<Soaked> {
  const start = performance.now();
  const server = await serve(demoShop);
  const soak = await startSoak(server.origin + MEASURED);
  const random = dice(seed);
  const result = { visits, kills: 0, changes: 0, lost: [] as string[] };
  const heaps: [number, Heap][] = [];
  const visit = async (path: string) => {
    await soak.tab.goto(server.origin + path);
    const problem = await seesItsMarks(soak);
    if (problem) result.lost.push(`${path}: ${problem}`);
  };
  try {
    // The first pages fill caches that stay.
    for (let i = 0; i < 3; i++) await visit(MEASURED);
    const every = Math.max(5, Math.round(visits / 25));
    for (let i = 0; i < visits; i++) {
      if (random(12) === 0 && ++result.kills) await soak.killBackground();
      if (random(8) === 0 && ++result.changes) await soak.storeSettings(looks[random(looks.length)] ?? {});
      await visit(demoPaths[random(demoPaths.length)] ?? '/');
      await touch(soak, random(4));
      if (i % every === 0) {
        await visit(MEASURED);
        heaps.push([i, await soak.heap()]);
      }
    }
    const [first, last] = [heaps[0]?.[1] as Heap, heaps.at(-1)?.[1] as Heap];
    const seconds = (performance.now() - start) / 1000;
    return { ...result, errors: soak.errors(), slope: slopeOf(heaps), first, last, seconds };
  } finally {
    await soak.close();
    await server.close();
  }
}

/** What is wrong with the marks of the page shown, or null. */
async function seesItsMarks({ tab }: SoakBrowser): Promise<string | null> {
  const state = await tab.settled();
  if (state?.kind !== 'report') return `no report but ${JSON.stringify(state)}`;
  if (state.report.lists.every(({ where }) => where === 'data')) return null;
  const wanted = JSON.stringify(wordsToPaint(state.report));
  const isPainted = async () =>
    JSON.stringify([...new Set((await paintedWords(tab)).map(({ text }) => text))].sort()) === wanted;
  return until('the words are painted', isPainted, 8_000).then(
    () => null,
    () => `not painted: ${wanted}`,
  );
}

/** Something a person does on a page. */
const touch = ({ tab }: SoakBrowser, what: number) =>
  tab.evaluate((which) => {
    const one = document.querySelector<HTMLElement>(
      ['[data-shade]:last-of-type', '[data-tab]:last-of-type', 'summary', '[data-opens]'][which] ?? 'a',
    );
    one?.click();
    scrollTo(0, which * 300);
  }, what);

/** Least squares, bytes a visit. */
function slopeOf(heaps: [number, Heap][]): number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(heaps.map(([at]) => at)), mean(heaps.map(([, { bytes }]) => bytes))];
  const up = heaps.reduce((sum, [at, { bytes }]) => sum + (at - x) * (bytes - y), 0);
  const across = heaps.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return across ? Math.round(up / across) : 0;
}

/** Numbers below `n` that follow from the seed alone (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}
