import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PaintedMark } from '../../src/page/highlight.ts';
import { createHitTest, watchPointer } from '../../src/page/hit-test.ts';
import { addPage, LIST, marksIn, middleOf, movePointer, rangeOf } from './list-page.ts';

let page: HTMLElement;
let life = new AbortController();
afterEach(() => {
  vi.restoreAllMocks();
  life.abort();
  page.remove();
});

function watch(marks: PaintedMark[]) {
  life = new AbortController();
  const events = { onEnter: vi.fn(), onLeave: vi.fn(), onTap: vi.fn() };
  watchPointer(document, { signal: life.signal, marks, ...events });
  return events;
}

describe('createHitTest', () => {
  test('finds each mark in its middle and nothing between them', () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const hits = createHitTest(document, marks);
    const p = page.firstElementChild as Element;
    for (const mark of marks) expect(hits.markAt(middleOf(mark), p)).toBe(mark.id);
    const [aqua] = [p.getBoundingClientRect()];
    expect(hits.markAt({ x: aqua.left + 4, y: aqua.top + 8 }, p)).toBeNull();
  });

  test.each([
    ['a table', `<table><tr><td>1</td><td>${LIST}</td></tr></table>`, 'td:last-child'],
    ['a scrolling box', `<div style="height:40px;overflow:auto"><p>${LIST}</p></div>`, 'p'],
    ['a transformed box', `<div style="transform:scale(.8) rotate(3deg)"><p>${LIST}</p></div>`, 'p'],
    ['columns', `<p style="columns:3;width:400px">${LIST}</p>`, 'p'],
    ['right-to-left text', `<p dir="rtl">מרכיבים: ${LIST}</p>`, 'p'],
  ])('works in %s', (_, html, selector) => {
    page = addPage(html);
    const marks = marksIn(page);
    const hits = createHitTest(document, marks);
    const holder = page.querySelector(selector) as Element;
    for (const mark of marks) {
      expect(hits.holds(holder)).toBe(true);
      expect(hits.markAt(middleOf(mark), holder)).toBe(mark.id);
    }
  });

  test('works inside a shadow root', () => {
    page = addPage('<div></div>');
    const root = (page.firstElementChild as Element).attachShadow({ mode: 'open' });
    const p = root.appendChild(document.createElement('p'));
    p.textContent = LIST;
    const [mark] = marksIn(root);
    expect(createHitTest(document, [mark as PaintedMark]).markAt(middleOf(mark), p)).toBe(mark?.id);
  });

  test('knows every element a word is spread over', () => {
    page = addPage('<p>Aqua, <b>Reti</b><i>n<u>o</u></i>l Palmitate</p>');
    const [b, u] = [page.querySelector('b'), page.querySelector('u')];
    const end = page.firstElementChild?.lastChild as Text;
    const mark: PaintedMark = { id: 7, stance: 'helps', ranges: [rangeOf(b?.firstChild as Text, 0, 1, end)] };
    const hits = createHitTest(document, [mark]);
    for (const holder of [b, u, page.querySelector('i'), page.firstElementChild])
      expect(hits.holds(holder as Element)).toBe(true);
    const rect = u?.getBoundingClientRect() as DOMRect;
    expect(hits.markAt({ x: rect.x + 1, y: rect.y + 5 }, u as Element)).toBe(7);
  });

  test('finds nothing, and throws nothing, when the text became shorter or went away', () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const point = middleOf(marks[3]);
    const hits = createHitTest(document, marks);
    const p = page.firstElementChild as Element;
    (p.firstChild as Text).data = 'Aqua';
    expect(hits.markAt(point, p)).toBeNull();
    p.textContent = '';
    expect(hits.markAt(point, p)).toBeNull();
  });

  test('asks for the place of hardly more than one of 300 marks in one element', () => {
    page = addPage(`<p>${'Retinol, '.repeat(300)}</p>`, 'font:8px/1 sans-serif');
    const p = page.firstElementChild as Element;
    const node = p.firstChild as Text;
    const marks = Array.from(
      { length: 300 },
      (_, id): PaintedMark => ({ id, stance: 'helps', ranges: [rangeOf(node, id * 9, id * 9 + 7)] }),
    );
    const hits = createHitTest(document, marks);
    const point = middleOf(marks[299]);
    const read = vi.spyOn(Range.prototype, 'getClientRects');
    expect(hits.markAt(point, p)).toBe(299);
    // Each read costs 0.2 ms in a paragraph of this length.
    expect(read.mock.calls.length).toBeLessThan(3);
  });
});

describe('watchPointer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('enters a mark only when the pointer rests on it, once, and tells when it leaves', async () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const { onEnter, onLeave } = watch(marks);
    const { x, y } = middleOf(marks[1]);
    movePointer(x, y);
    await vi.advanceTimersByTimeAsync(130);
    expect(onEnter).not.toHaveBeenCalled();
    movePointer(x + 1, y);
    await vi.advanceTimersByTimeAsync(250);
    movePointer(x, y);
    await vi.advanceTimersByTimeAsync(150);
    expect(onEnter.mock.calls.map(([id]) => id)).toEqual([1]);
    movePointer(x, y + 60);
    await vi.advanceTimersByTimeAsync(150);
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('does not enter a mark the pointer only passes', async () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const { onEnter } = watch(marks);
    const { x, y } = middleOf(marks[1]);
    movePointer(x, y);
    movePointer(x, y + 80);
    await vi.advanceTimersByTimeAsync(400);
    expect(onEnter).not.toHaveBeenCalled();
  });

  test('reads no layout while the pointer moves where there is no mark', async () => {
    page = addPage(`<p>${LIST}</p><section style="height:90px">other</section>`);
    watch(marksIn(page));
    const read = vi.spyOn(Range.prototype, 'getClientRects');
    const rect = page.querySelector('section')?.getBoundingClientRect() as DOMRect;
    for (let n = 0; n < 50; n++) movePointer(rect.x + n, rect.y + 5);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).not.toHaveBeenCalled();
  });

  test('a touch does not hover, a tap shows, and the page still gets its click', async () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const { onEnter, onTap } = watch(marks);
    const clicked = vi.fn();
    page.addEventListener('click', clicked);
    const { x, y } = middleOf(marks[0]);
    movePointer(x, y, 'pointermove', 'touch');
    const click = movePointer(x, y, 'click', 'touch');
    await vi.advanceTimersByTimeAsync(300);
    expect(onTap.mock.calls.map(([id]) => id)).toEqual([0]);
    expect(onEnter).not.toHaveBeenCalled();
    expect(click.defaultPrevented).toBe(false);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test.each([
    '<a href="#x">Retinol</a>',
    '<button>Retinol</button>',
    '<details><summary>Retinol</summary></details>',
  ])('leaves the tap to %s', (html) => {
    page = addPage(html);
    const [mark] = marksIn(page);
    const { onTap } = watch([mark as PaintedMark]);
    const { x, y } = middleOf(mark);
    movePointer(x, y, 'click', 'touch');
    expect(onTap).not.toHaveBeenCalled();
  });

  test('is over with its signal, also in the middle of a look', async () => {
    page = addPage(`<p>${LIST}</p>`);
    const marks = marksIn(page);
    const { onEnter, onTap } = watch(marks);
    const { x, y } = middleOf(marks[1]);
    movePointer(x, y);
    life.abort();
    await vi.advanceTimersByTimeAsync(350);
    movePointer(x, y, 'click');
    expect(onEnter).not.toHaveBeenCalled();
    expect(onTap).not.toHaveBeenCalled();
  });
});
