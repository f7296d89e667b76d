/** A page that draws its list anew all the time, as frameworks do: marks must neither break it nor lag behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../drivers/view.ts';
import { page, paintedWords, sampleList, wordsToPaint } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

const file = join(import.meta.dirname, '../../../node_modules/preact/dist/preact.mjs');
const preact = `data:text/javascript;base64,${readFileSync(file, 'base64')}`;

/** The list in a component drawn every 50 ms; `window.stop()` ends it and `window.ticks` counts. */
const app = `<div id="app"></div><script type="module">
import * as preact from '${preact}';
const names = ${JSON.stringify(sampleList.split(', '))};
let ticks = 0;
const List = () => preact.h('section', null,
  preact.h('h2', null, 'Ingredients'),
  preact.h('p', { class: ticks % 2 ? 'odd' : 'even' },
    names.map((name, i) => preact.h('span', { key: name + (ticks % 3 === i % 3 ? ticks : '') }, name + (i + 1 < names.length ? ', ' : '')))),
  preact.h('small', null, 'Drawn ' + ticks + ' times'));
const draw = () => { ticks += 1; window.ticks = ticks; preact.render(preact.h(List), document.getElementById('app')); };
draw();
const timer = setInterval(draw, 50);
window.stopDrawing = () => clearInterval(timer);
</script>`;

export function testRerender(world: () => World): void {
  test('a list drawn anew every 50 ms stays as its framework wants it', async () => {
    const tab = await world().openPage(page(app));
    await tab.until('forty drawings', () => (globalThis as unknown as { ticks: number }).ticks > 40, null);
    await tab.evaluate(() => (globalThis as unknown as { stopDrawing(): void }).stopDrawing());
    expect(await tab.evaluate(() => document.querySelector('#app p')?.textContent)).toBe(sampleList);
    expect(tab.errors).toEqual([]);
    const report = await readReport(tab);
    expect(report.lists.map((l) => l.text)).toEqual([sampleList]);
    await until('the marks are where the words are now', async () => {
      const words = (await paintedWords(tab)).map((w) => w.text).sort();
      return JSON.stringify(words) === JSON.stringify(wordsToPaint(report));
    });
  });
}
