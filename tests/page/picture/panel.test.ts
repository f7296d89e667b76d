import { afterEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../src/page/picture/panel.ts';
import type { PanelResult, PanelWords } from '../../../src/page/picture/panel-types.ts';
import { createPanelView } from '../../../src/page/picture/panel-view.ts';
import { placePanel } from '../../../src/page/picture/place-panel.ts';
import { openPage } from '../open-page.ts';

const words: PanelWords = {
  lang: 'en',
  dir: 'ltr',
  palette: '',
  title: 'Read from the picture',
  reading: 'Reading the picture …',
  cancel: 'Cancel',
  close: 'Close',
  check: 'Check the doubtful words',
  doubtful: 'not sure',
  stance: () => 'May clog pores',
};
const result: PanelResult = {
  lines: ['3 ingredients read.'],
  findings: [
    {
      stance: 'clogging',
      stanceLabel: 'May clog pores',
      name: 'Lauric Acid',
      families: 'Fats',
      short: 'Plugs.',
      lang: 'en',
    },
  ],
  pieces: [
    { text: '<img src=x onerror=alert(1)>, ', stance: null, isDoubtful: false },
    { text: 'Lauric Acid', stance: 'clogging', isDoubtful: false },
    { text: 'Glycxrin', stance: null, isDoubtful: true },
  ],
  hasDoubts: true,
};
const events = () => ({ onClose: vi.fn(), onCheck: vi.fn(), onMore: vi.fn() });
const region = { left: 20, top: 40, width: 300, height: 200 };
const hosts = (doc: Document) => doc.querySelectorAll('pore-over-reading').length;

afterEach(() =>
  document.querySelectorAll('iframe').forEach((frame) => {
    frame.remove();
  }),
);

test('takes the focus, is closed by Escape, gives the focus back and leaves nothing', async () => {
  const doc = await openPage('<button id="buy">Buy</button>');
  const before = doc.documentElement.outerHTML;
  doc.getElementById('buy')?.focus();
  const heard = events();
  const panel = openPanel(doc, words, () => region, heard);
  expect(hosts(doc)).toBe(1);
  expect(doc.activeElement?.localName).toBe('pore-over-reading');
  expect(doc.querySelector('pore-over-reading')?.shadowRoot).toBeNull();
  panel.progress(0.5);
  panel.result(result);
  expect(doc.activeElement?.localName).toBe('pore-over-reading');
  const page = vi.fn();
  for (const type of ['keydown', 'keyup']) doc.addEventListener(type, page);
  for (const type of ['keydown', 'keyup'])
    doc.activeElement?.dispatchEvent(
      new KeyboardEvent(type, { key: 'Escape', bubbles: true, cancelable: true }),
    );
  expect(page, 'A window of the page behind it stays open.').not.toHaveBeenCalled();
  expect(heard.onClose).toHaveBeenCalledOnce();
  expect(doc.activeElement?.id).toBe('buy');
  expect(doc.documentElement.outerHTML).toBe(before);
  panel.close();
  expect(heard.onClose).toHaveBeenCalledOnce();
});

test('shows progress and a way to cancel, then the text with its marks, as text', () => {
  const heard = events();
  const view = createPanelView(document, words, heard);
  expect(view.root.querySelector('progress')?.value).toBe(0);
  view.progress(0.4);
  expect(view.root.querySelector('progress')?.value).toBeCloseTo(0.4);
  view.root.querySelector<HTMLElement>('.foot button')?.click();
  expect(heard.onClose).toHaveBeenCalledOnce();

  view.result(result);
  expect(view.root.querySelector('progress, img')).toBeNull();
  expect([...view.root.querySelectorAll('mark')].map((m) => [m.className, m.textContent])).toEqual([
    ['clogging', 'Lauric Acid'],
    ['doubtful', 'Glycxrin'],
  ]);
  expect(view.root.querySelector('.print')?.textContent).toContain('Glycxrin (not sure)');
  view.root.querySelector<HTMLElement>('.finding')?.click();
  expect(heard.onMore).toHaveBeenCalledWith(0);
  view.root.querySelector<HTMLElement>('.foot button')?.click();
  expect(heard.onCheck).toHaveBeenCalledOnce();

  view.fail('It took too long.');
  expect(view.root.querySelector('.body')?.textContent).toBe('It took too long.');
  expect(view.root.querySelector<HTMLElement>('.foot')?.hidden).toBe(true);
});

test('stands beside the picture, on its other side where there is no room, and always in view', () => {
  const view = { left: 0, top: 0, right: 1000, bottom: 600 };
  const panel = { width: 300, height: 400 };
  const at = (left: number, width: number, isRtl = false) =>
    placePanel({ left, top: 50, right: left + width, bottom: 300 }, panel, view, isRtl);
  expect(at(20, 400).left).toBe(430);
  expect(at(500, 400).left).toBe(190);
  expect(at(0, 1000).left).toBe(692);
  expect(at(320, 300, true).left).toBe(10);
  expect(placePanel({ left: 20, top: 5000, right: 420, bottom: 6000 }, panel, view).top).toBe(192);
  expect(placePanel({ left: 20, top: -900, right: 420, bottom: -10 }, panel, view).top).toBe(8);
});
