import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPainter } from '../../src/page/highlight.ts';
import { addPage, LIST, marksIn, rangeOf, wait } from './list-page.ts';

const ours = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('pore-over-')).sort();

let page: HTMLElement;
beforeEach(() => {
  page = addPage(`<p>${LIST}</p>`);
});
afterEach(() => {
  page.remove();
  CSS.highlights.clear();
  vi.restoreAllMocks();
});

describe('createPainter', () => {
  test('registers one highlight a stance and leaves the page as it was', () => {
    const before = page.outerHTML;
    createPainter(document).paint(marksIn(page));
    expect(ours()).toEqual(['pore-over-care', 'pore-over-clogging', 'pore-over-harsh', 'pore-over-helps']);
    expect([...(CSS.highlights.get('pore-over-helps') ?? [])].map(String)).toHaveLength(1);
    expect(page.outerHTML).toBe(before);
    expect(page.firstElementChild?.childNodes).toHaveLength(1);
  });

  test('registers nothing when there is nothing to paint, and takes the old marks off', () => {
    const painter = createPainter(document);
    painter.paint([]);
    expect(ours()).toEqual([]);
    painter.paint(marksIn(page));
    painter.paint([]);
    expect(ours()).toEqual([]);
  });

  test('uses static ranges only', () => {
    createPainter(document).paint(marksIn(page));
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) expect(range).toBeInstanceOf(StaticRange);
    }
  });

  test('leaves the highlights of the page alone, even one that took our name', () => {
    const theirs = new Highlight();
    CSS.highlights.set('search', theirs);
    const painter = createPainter(document);
    painter.paint(marksIn(page));
    CSS.highlights.set('pore-over-helps', theirs);
    painter.clear();
    expect([...CSS.highlights.keys()].sort()).toEqual(['pore-over-helps', 'search']);
  });

  test('paints again after the page has cleared the registry', () => {
    const painter = createPainter(document);
    painter.paint(marksIn(page));
    CSS.highlights.clear();
    painter.paint(marksIn(page));
    expect(ours()).toHaveLength(4);
  });

  test('bears marks whose nodes are gone or shorter than before', () => {
    const painter = createPainter(document);
    const marks = marksIn(page);
    (page.firstElementChild?.firstChild as Text).data = 'Aqua';
    painter.paint(marks);
    page.firstElementChild?.remove();
    painter.paint(marks);
    expect(painter.reveal(marks[0]?.ranges ?? [])).toBe(false);
    painter.clear();
    expect(ours()).toEqual([]);
  });

  test.each([
    ['replaced by junk', { get: () => ({}) }],
    ['taken away', { get: () => undefined }],
    [
      'that throws',
      {
        get: () => ({
          set() {
            throw new Error('no');
          },
          get() {
            throw new Error('no');
          },
        }),
      },
    ],
  ])('never throws on a registry %s', (_, descriptor) => {
    const real = Object.getOwnPropertyDescriptor(CSS, 'highlights') as PropertyDescriptor;
    Object.defineProperty(CSS, 'highlights', { ...descriptor, configurable: true });
    try {
      const painter = createPainter(document);
      painter.paint(marksIn(page));
      painter.pulse([rangeOf(page, 0, 1)]);
      painter.focus([rangeOf(page, 0, 1)]);
      painter.clear();
    } finally {
      Object.defineProperty(CSS, 'highlights', real);
    }
  });

  test('keeps to the real registry when the page swaps it later', () => {
    const real = CSS.highlights;
    const descriptor = Object.getOwnPropertyDescriptor(CSS, 'highlights') as PropertyDescriptor;
    const painter = createPainter(document);
    const fake = new Map();
    Object.defineProperty(CSS, 'highlights', { get: () => fake, configurable: true });
    try {
      painter.paint(marksIn(page));
    } finally {
      Object.defineProperty(CSS, 'highlights', descriptor);
    }
    expect(fake.size).toBe(0);
    expect(real.has('pore-over-helps')).toBe(true);
  });

  test('pulses for a moment, above the marks, and also where nothing is painted', async () => {
    const painter = createPainter(document);
    painter.pulse([rangeOf(page.firstElementChild?.firstChild as Text, 0, 4)]);
    expect(CSS.highlights.get('pore-over-pulse')?.priority).toBeGreaterThan(0);
    await vi.waitFor(() => expect(ours()).toEqual([]), 4000);
  });

  test('tints the word whose card is open until told otherwise', () => {
    const painter = createPainter(document);
    const marks = marksIn(page);
    painter.paint(marks);
    painter.focus(marks[0]?.ranges ?? []);
    expect(ours()).toContain('pore-over-focus');
    painter.focus([]);
    expect(ours()).not.toContain('pore-over-focus');
  });
});

describe('a page that renders again every 50 ms', () => {
  test('keeps its text right and its marks painted', async () => {
    const painter = createPainter(document);
    painter.paint(marksIn(page));
    const p = page.firstElementChild as HTMLElement;
    // As a framework does: same text nodes kept, siblings added and removed around them.
    let n = 0;
    const timer = setInterval(() => {
      n++;
      const note = document.createElement('em');
      note.textContent = `render ${n}`;
      if (p.childElementCount) p.firstElementChild?.remove();
      p.prepend(note);
      (p.lastChild as Text).data = LIST;
    }, 50);
    await wait(400);
    clearInterval(timer);
    expect(n).toBeGreaterThan(3);
    expect(p.lastChild?.textContent).toBe(LIST);
    expect(p.childNodes).toHaveLength(2);
    const [range] = CSS.highlights.get('pore-over-helps') ?? [];
    expect(range?.startContainer.textContent?.slice(range.startOffset, range.endOffset)).toBe('Retinol');
    painter.clear();
  });
});
