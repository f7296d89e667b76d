/** Lists in trees of their own: a frame of the page's origin, a shadow root that is closed to the page itself. */
import { expect, test } from 'vitest';
import { until } from '../drivers/view.ts';
import { cardIsOpen } from './card.ts';
import { page, paintedWords, sampleList, wordsToPaint } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

const inside = `<h2>Ingredients</h2><p>${sampleList}</p>`;
const framed = page(
  `<h1>Cream</h1><iframe style="margin:60px;border:7px solid;padding:5px" width="600" height="260" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`,
);
const closed = page(
  `<h1>Cream</h1><shop-panel><template shadowrootmode="closed">${inside}</template></shop-panel>`,
);

export function testFrames(world: () => World): void {
  test('a closed shadow root is read and painted', async () => {
    const tab = await world().openPage(closed);
    const report = await readReport(tab);
    expect(report.lists.map((list) => list.text)).toEqual([sampleList]);
    await until('the words are painted', async () => {
      const words = (await paintedWords(tab)).map((word) => word.text).sort();
      return JSON.stringify(words) === JSON.stringify(wordsToPaint(report));
    });
  });

  test('a srcdoc frame is read, painted by its own window, and left as it was', async () => {
    const tab = await world().openPage(framed);
    const report = await readReport(tab);
    expect(report.lists.map((list) => list.text)).toEqual([sampleList]);
    await tab.until(
      'the frame has highlights of ours',
      () => {
        const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
        const { highlights } = (contentWindow as unknown as typeof globalThis).CSS;
        return [...(highlights as unknown as Map<string, unknown>).keys()].some((k) =>
          k.startsWith('pore-over'),
        );
      },
      null,
    );
    await tab.until(
      'the frame has the style of the marks',
      () => {
        const { contentWindow, contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
        const words = contentDocument?.querySelector('p') as Element;
        const style = contentWindow?.getComputedStyle(words, '::highlight(pore-over-clogging)');
        return style?.backgroundColor !== 'rgba(0, 0, 0, 0)';
      },
      null,
    );
    const left = await tab.evaluate(() => {
      const doc = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
      return {
        body: doc.body.innerHTML,
        sheets: doc.styleSheets.length,
        styles: doc.querySelectorAll('style').length,
      };
    });
    expect(left).toEqual({ body: inside, sheets: 0, styles: 0 });
  });

  test('the card opens beside a word in a frame and goes when the pointer goes', async () => {
    const tab = await world().openPage(framed);
    await readReport(tab);
    await tab.front();
    const place = await tab.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      const node = frame.contentDocument?.querySelector('p')?.firstChild as Text;
      const range = (frame.contentDocument as Document).createRange();
      const at = node.data.indexOf('Isopropyl Myristate');
      range.setStart(node, at);
      range.setEnd(node, at + 19);
      const word = range.getClientRects()[0] as DOMRect;
      const box = frame.getBoundingClientRect();
      return { x: box.x + 12 + word.x + word.width / 2, y: box.y + 12 + word.y + word.height / 2 };
    });
    await tab.moveTo(place.x - 3, place.y);
    await tab.moveTo(place.x, place.y);
    await cardIsOpen(tab, true);
    await tab.moveTo(5, 5);
    await cardIsOpen(tab, false);
  });
}
