/** Pages that meddle with our card while it is open, or show themselves in other ways: the card stays what it is. */
import { expect, test } from 'vitest';
import type { Tab } from '../../drivers/driver.ts';
import { hoverOver } from '../card.ts';
import { paintedWords, sampleList } from '../in-page.ts';
import { readReport } from '../reading.ts';
import type { World } from '../world.ts';
import { list } from './broken-pages.ts';

/** Whether a card is shown above the page, wherever it hangs. */
const cardIsShown = (tab: Tab, isShown: boolean) =>
  tab.until(
    isShown ? 'the card is shown' : 'the card is gone',
    (wanted) => wanted === (document.querySelector('pore-over-card:popover-open') !== null),
    isShown,
  );

export function testMeddling(world: () => World): void {
  test('styles that hide everything do not hide the words', async () => {
    const tab = await world().openPage(
      list(
        sampleList,
        '<style>* { all: revert !important } pore-over-card { display: none !important }</style>',
      ),
    );
    expect((await readReport(tab)).lists.length).toBe(1);
    expect((await paintedWords(tab)).length).toBeGreaterThan(1);
  });

  test('a card that is cloned leaves a copy without a word in it', async () => {
    const script = `<script>new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName === 'pore-over-card' && !window.copy) { window.copy = node.cloneNode(true); copy.id = 'copy'; document.body.append(copy); }
    }).observe(document.documentElement, { childList: true })</script>`;
    const tab = await world().openPage(list(sampleList, script));
    await readReport(tab);
    await hoverOver(tab, 'Isopropyl Myristate');
    await cardIsShown(tab, true);
    await tab.until('it was cloned', () => document.getElementById('copy') !== null, null);
    const copy = await tab.evaluate(() => {
      const element = document.getElementById('copy') as HTMLElement;
      return [element.shadowRoot, element.textContent, element.childNodes.length];
    });
    expect(copy).toEqual([null, '', 0]);
    await tab.press('Escape');
    await cardIsShown(tab, false);
  });

  test('in full screen the card is above what is shown', async () => {
    const button = `<button id="full" onclick="document.querySelector('main').requestFullscreen()">Large</button>`;
    const tab = await world().openPage(list(sampleList, button));
    await readReport(tab);
    await tab.front();
    await tab.click('#full');
    await tab.until('it is shown in full', () => document.fullscreenElement !== null, null);
    await hoverOver(tab, 'Isopropyl Myristate');
    await cardIsShown(tab, true);
    await tab.evaluate(() => document.exitFullscreen());
  });
}
