/** Pages of a hundred million characters (twenty in Firefox, which takes a minute for a hundred), or of a million elements: they are read, and the tab goes on answering meanwhile. */
import { afterEach, test } from 'vitest';
import type { ExtensionScope } from '../../../tools/browsers/ask-tab.ts';
import type { Tab } from '../../drivers/driver.ts';
import { until } from '../../drivers/view.ts';
import { page, sampleList } from '../in-page.ts';
import type { World } from '../world.ts';

/** Each tick is late by what held it up. */
const measure = `
  longest = 0; let last = 0;
  setTimeout(() => { last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 4); }, 0);`;

/** The text is not laid out, so that the page's own part of the work is small. */
const large = (fill: string) =>
  page(
    `<div id="much" style="display:none"></div><h2>Ingredients</h2><p>${sampleList}</p><script>const much = document.getElementById('much');${fill}${measure}</script>`,
  );
const ofText = (millions: number) =>
  large(`
  const million = 'moss and ferns, shade and stones. '.repeat(30_000);
  for (let i = 0; i < ${millions}; i++) much.append(Object.assign(document.createElement('p'), { textContent: million + i }));`);
/** Ten times doubled. */
const ofElements = large(`
  much.innerHTML = '<i>fern</i>'.repeat(1000);
  const range = document.createRange();
  for (let i = 0; i < 10; i++) { range.selectNodeContents(much); much.append(range.cloneContents()); }`);

const longestOf = (tab: Tab) =>
  tab.evaluate(() => Math.round((globalThis as unknown as { longest: number }).longest));

export function testLarge(world: () => World): void {
  const pause = (paused: boolean) =>
    world().browser.inExtension(
      (given) =>
        (globalThis as unknown as ExtensionScope).chrome.storage.sync.set({ 'settings.paused': given }),
      paused,
    );
  afterEach(() => pause(false));

  /** What is told of it; the page itself depends on the browser. */
  const pages: [string, () => { what: string; content: string }][] = [
    [
      'a page of very many million characters',
      () => {
        const millions = world().browser.name === 'firefox' ? 20 : 100;
        return { what: `${millions} MB of text`, content: ofText(millions) };
      },
    ],
    ['a page of a million elements', () => ({ what: 'a million elements', content: ofElements })],
  ];

  test.each(pages)('%s', { timeout: 240_000 }, async (_, make) => {
    const { what, content } = make();
    await pause(true);
    const bare = await world().openPage(content);
    await new Promise((later) => setTimeout(later, 2_000));
    const without = await longestOf(bare);
    await bare.close();
    await pause(false);
    const start = performance.now();
    const tab = await world().openPage(content);
    const isRead = async () => {
      const state = await tab.ask('state', {});
      return state?.kind === 'report' && state.report.lists.length > 0;
    };
    await until('the page is read', isRead, 120_000);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    // How long that takes depends on the machine more than on us: told, and bounded only by the time to read it in.
    console.info(
      `${world().browser.name}: ${what}, read in ${seconds} s, the page was held up for at most ${await longestOf(tab)} ms, without us ${without} ms`,
    );
  });
}
