/** A page of a hundred million characters (twenty in Firefox, which takes a minute for a hundred): it is read, and the tab goes on answering meanwhile. */
import { afterEach, test } from 'vitest';
import type { ExtensionScope } from '../../../tools/browsers/ask-tab.ts';
import type { Tab } from '../../drivers/driver.ts';
import { until } from '../../drivers/view.ts';
import { page, sampleList } from '../in-page.ts';
import type { World } from '../world.ts';

/** The text is not laid out, so that the page's own part of the work is small. Each tick is late by what held it up. */
const script = (millions: number) => `<script>
  const million = 'moss and ferns, shade and stones. '.repeat(30_000);
  for (let i = 0; i < ${millions}; i++) document.getElementById('much').append(Object.assign(document.createElement('p'), { textContent: million + i }));
  longest = 0; let last = 0;
  setTimeout(() => { last = performance.now(); setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 4); }, 0);
</script>`;

const large = (millions: number) =>
  page(
    `<div id="much" style="display:none"></div><h2>Ingredients</h2><p>${sampleList}</p>${script(millions)}`,
  );
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

  test('a page of very many million characters', { timeout: 240_000 }, async () => {
    const millions = world().browser.name === 'firefox' ? 20 : 100;
    await pause(true);
    const bare = await world().openPage(large(millions));
    await new Promise((later) => setTimeout(later, 2_000));
    const without = await longestOf(bare);
    await bare.close();
    await pause(false);
    const tab = await world().openPage(large(millions));
    const isRead = async () => {
      const state = await tab.ask('state', {});
      return state?.kind === 'report' && state.report.lists.length > 0;
    };
    await until('the page is read', isRead, 120_000);
    // How long that takes depends on the machine more than on us: told, and bounded only by the time to read it in.
    console.info(
      `${world().browser.name}: ${millions} MB of text, the page was held up for at most ${await longestOf(tab)} ms, without us ${without} ms`,
    );
  });
}
