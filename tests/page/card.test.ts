import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { type Card, createCard } from '../../src/page/card.ts';
import type { CardContent, CardStrings } from '../../src/page/card-types.ts';
import type { PaintedMark } from '../../src/page/highlight.ts';
import { rectsOf } from '../../src/page/range-rects.ts';
import { addPage, frame, LIST, marksIn, middleOf, movePointer, wait } from './list-page.ts';

const STRINGS: CardStrings = {
  lang: 'en',
  dir: 'ltr',
  label: 'About this ingredient',
  previous: 'Previous mark',
  next: 'Next mark',
  close: 'Close',
  more: 'More',
  untranslated: 'Not translated yet',
};
const CONTENT: CardContent = {
  stance: 'clogging',
  stanceLabel: 'May clog pores',
  name: 'Coconut Oil',
  inci: 'Cocos Nucifera Oil',
  families: 'Plant oils',
  short: 'It may block pores in skin that breaks out easily.',
  why: [],
  lang: 'en',
  evidence: { label: 'Lab tests', text: 'It was graded 4 of 5 undiluted.' },
  dose: '2nd of 6, near the start',
  count: '1 of 4',
};

let page: HTMLElement;
let marks: PaintedMark[];
let card: Card;
let shadow: ShadowRoot;
const events = { onMore: vi.fn(), onStep: vi.fn(), onHide: vi.fn() };

const host = () => document.querySelector('pore-over-card');
const box = () => shadow.querySelector('.card') as HTMLElement;
const button = (name: string) => shadow.querySelector(`button.${name}`) as HTMLButtonElement;
const press = (key: string, on: EventTarget = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  on.dispatchEvent(event);
  return event;
};

function open(id = 0, focus = false, content: Partial<CardContent> = {}): void {
  const mark = marks[id] as PaintedMark;
  card.show({ ...CONTENT, ...content }, () => rectsOf(mark.ranges), focus, mark.ranges[0]?.startContainer);
}

function start(html = `<p>${LIST}</p>`, strings = STRINGS): void {
  page = addPage(html);
  marks = marksIn(page);
  card = createCard(document, strings, events);
}

beforeEach(() => {
  // The root is closed, also to us: remember it when it is made.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    if (this.localName === 'pore-over-card') shadow = root;
    return root;
  });
});
afterEach(async () => {
  card.destroy();
  page.remove();
  document.body.style.cssText = '';
  document.documentElement.style.cssText = '';
  vi.restoreAllMocks();
  for (const event of Object.values(events)) event.mockReset();
  window.scrollTo(0, 0);
  await browser.viewport(900, 700);
});

describe('the page', () => {
  test('can not break us by claiming our element or by removing it as it comes', () => {
    start();
    vi.mocked(Element.prototype.attachShadow).mockImplementationOnce(() => {
      throw new DOMException('already', 'NotSupportedError');
    });
    open();
    expect(card.open).toBe(false);
    expect(host()).toBeNull();
    open();
    expect(card.open).toBe(true);
  });

  test('sees one host while the card is open, in the top layer, with a closed root, and none before or after', async () => {
    start();
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    expect(host()).toBeNull();
    open();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.matches(':popover-open')).toBe(true);
    open(1, true);
    window.dispatchEvent(new Event('scroll'));
    await frame();
    card.hide('close');
    await frame();
    expect(host()).toBeNull();
    seen.push(...observer.takeRecords());
    observer.disconnect();
    const touched = seen.flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
    expect(
      seen.every((record) => record.type === 'childList' && record.target === document.documentElement),
    ).toBe(true);
    expect(touched.every((node) => (node as Element).localName === 'pore-over-card')).toBe(true);
    expect(touched).toHaveLength(2);
  });

  test('can not style it away', () => {
    start();
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      ':not(html) { all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important; transform: translate(-999px) !important; color: red !important } pore-over-card { position: static !important; width: 0 !important; clip-path: inset(50%) !important; pointer-events: none !important; animation: x 1s infinite !important; zoom: 3 !important }';
    const rect = new DOMRect(100, 100, 80, 20);
    card.show(CONTENT, () => [rect], false, document.body);
    const here = box().getBoundingClientRect();
    style.remove();
    expect(here.width).toBeGreaterThan(250);
    expect(here.top).toBeGreaterThanOrEqual(rect.bottom);
    expect(getComputedStyle(host() as Element).visibility).toBe('visible');
  });

  test('can remove it: the next show brings it back, and nothing throws', async () => {
    start();
    open();
    host()?.remove();
    expect(card.open).toBe(false);
    window.dispatchEvent(new Event('scroll'));
    await frame();
    open(1);
    expect(card.open).toBe(true);
    expect(host()?.matches(':popover-open')).toBe(true);
    (host() as HTMLElement).popover = null;
    host()?.remove();
    open(2);
    expect(host()?.matches(':popover-open')).toBe(true);
    card.hide('close');
    expect(host()).toBeNull();
  });

  test('does not get the clicks, keys and focus inside the card', () => {
    start();
    const heard = vi.fn();
    const types = ['click', 'pointerdown', 'mousedown', 'keydown', 'focusin'];
    for (const type of types) document.addEventListener(type, heard);
    open(0, true);
    button('next').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button('next').click();
    press('ArrowDown', button('next'));
    for (const type of types) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
    expect(events.onStep).toHaveBeenCalledWith(1);
  });

  test('sees hostile names as text only', () => {
    start();
    open(0, false, { name: '<img src=x onerror=alert(1)>\u202Egnp', why: ['<b>x</b>'] });
    expect(box().querySelector('img')).toBeNull();
    expect(box().querySelector('.name')?.textContent).toContain('<img');
  });

  test('says what is in another language than the card, to eyes and screen readers', () => {
    start();
    open(0, false, { lang: 'de', short: 'Kann Poren verstopfen.' });
    const foreign = [...box().querySelectorAll<HTMLElement>('[lang]')].filter(({ lang }) => lang === 'de');
    expect(foreign.map(({ textContent }) => textContent)).toEqual([
      'Kann Poren verstopfen.',
      CONTENT.evidence?.text,
    ]);
    expect(box().textContent).toContain('Not translated yet');
    open(0);
    expect(box().textContent).not.toContain('Not translated yet');
  });
});

describe('where it stands', () => {
  const overlaps = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
  const check = (words: DOMRect[]) => {
    const here = box().getBoundingClientRect();
    for (const word of words) expect(overlaps(here, word)).toBe(false);
    expect(here.left).toBeGreaterThanOrEqual(0);
    expect(here.top).toBeGreaterThanOrEqual(0);
    expect(here.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(here.bottom).toBeLessThanOrEqual(innerHeight);
  };

  test.each([
    [320, 420],
    [360, 640],
    [900, 700],
    [1400, 300],
  ])('never over the word and never outside a window of %i by %i', async (width, height) => {
    await browser.viewport(width, height);
    start();
    for (let top = 0; top < innerHeight - 20; top += 37) {
      for (let left = 0; left < innerWidth - 60; left += 71) {
        const words = [new DOMRect(left, top, 60, 18)];
        card.show(CONTENT, () => words, false, document.body);
        check(words);
      }
    }
  });

  test('never over any line of a word that wraps', async () => {
    await browser.viewport(340, 640);
    start(`<p style="width:60px">${LIST}</p>`);
    for (const mark of marks) {
      open(mark.id);
      check(rectsOf(mark.ranges));
    }
  });

  test('scrolls inside when there is little room, and keeps its buttons in sight', async () => {
    await browser.viewport(400, 260);
    start();
    const words = [new DOMRect(40, 110, 60, 18)];
    card.show(
      { ...CONTENT, why: Array(12).fill('A long reason that needs some room.') },
      () => words,
      false,
      document.body,
    );
    check(words);
    const here = box().getBoundingClientRect();
    expect(button('more').getBoundingClientRect().bottom).toBeLessThanOrEqual(here.bottom);
    expect(shadow.querySelector('.body')?.scrollHeight).toBeGreaterThan(
      shadow.querySelector('.body')?.clientHeight ?? 0,
    );
  });

  test('follows the word and closes when the word leaves the window', async () => {
    start(`<p>${LIST}</p><div style="height:3000px"></div>`);
    open();
    const gap = () => box().getBoundingClientRect().top - (rectsOf(marks[0]?.ranges ?? [])[0]?.bottom ?? 0);
    const before = gap();
    window.scrollTo({ top: 40, behavior: 'instant' });
    await vi.waitFor(() => expect(gap()).toBeCloseTo(before, 0), 3000);
    window.scrollTo({ top: 1500, behavior: 'instant' });
    await vi.waitFor(() => expect(card.open).toBe(false), 3000);
    expect(events.onHide).toHaveBeenCalledWith('gone');
  });

  test('closes when a scrolling box takes the word out of sight', async () => {
    start(
      `<div style="height:60px;overflow:auto"><p>${LIST}</p><div style="height:900px"></div></div><p style="height:300px"></p>`,
    );
    open();
    expect(card.open).toBe(true);
    page.querySelector('div')?.scrollTo(0, 500);
    await vi.waitFor(() => expect(card.open).toBe(false), 3000);
  });

  test('waits for a word that is being scrolled in, and gives up when it does not come', async () => {
    start(`<div style="height:2000px"></div><p>${LIST}</p><div style="height:900px"></div>`);
    open(0, true);
    expect(getComputedStyle(box()).visibility).toBe('hidden');
    page.querySelector('p')?.scrollIntoView({ block: 'center' });
    await vi.waitFor(() => expect(getComputedStyle(box()).visibility).toBe('visible'), 1400);
    expect(shadow.activeElement).toBe(box());
    card.hide('close');
    window.scrollTo(0, 0);
    open(0);
    await vi.waitFor(() => expect(card.open).toBe(false), 3000);
  });

  test('stands right on a page that is zoomed by style', async () => {
    document.documentElement.style.setProperty('zoom', '1.5');
    start();
    open();
    check(rectsOf(marks[0]?.ranges ?? []));
    expect(
      box().getBoundingClientRect().top - (rectsOf(marks[0]?.ranges ?? [])[0]?.bottom ?? 0),
    ).toBeLessThan(30);
  });

  test('works for words in tables and shadow roots', () => {
    start(`<table><tr><td>x</td><td>${LIST}</td></tr></table>`);
    open();
    check(rectsOf(marks[0]?.ranges ?? []));
    const root = page.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    (root.firstElementChild as Element).textContent = LIST;
    marks = marksIn(root);
    open(1);
    check(rectsOf(marks[1]?.ranges ?? []));
  });

  test('stands inside an open modal, where it can be used', () => {
    start(`<dialog><p>${LIST}</p></dialog>`);
    page.querySelector('dialog')?.showModal();
    open();
    expect(host()?.parentElement?.localName).toBe('dialog');
    const { x, y, width, height } = box().getBoundingClientRect();
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(host());
  });

  test('starts at the right end of a word in a language written from there', () => {
    start(`<p>${LIST}</p>`, { ...STRINGS, lang: 'he', dir: 'rtl' });
    const words = [new DOMRect(500, 200, 80, 18)];
    card.show(CONTENT, () => words, false, document.body);
    expect(box().getBoundingClientRect().right).toBeCloseTo(580, 0);
    expect(getComputedStyle(box()).direction).toBe('rtl');
  });
});

describe('light and dark', () => {
  test.each([
    ['rgb(18, 20, 24)', 'dark'],
    ['#fff', 'light'],
    ['oklch(0.2 0.02 250)', 'dark'],
    ['lab(95 0 0)', 'light'],
    ['color(srgb 0.1 0.1 0.1)', 'dark'],
    ['transparent', 'light'],
    ['rgba(0, 0, 0, 0.1)', 'light'],
  ])('on %s it is %s', (background, scheme) => {
    start(`<div style="background:${background}"><p>${LIST}</p></div>`);
    open();
    expect(getComputedStyle(box()).colorScheme).toBe(scheme);
  });
});

describe('pointer', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('it stays while the pointer is on the word, on the way over, and on the card; then it closes', async () => {
    start();
    open();
    const { x, y } = middleOf(marks[0]);
    const here = box().getBoundingClientRect();
    movePointer(x, y);
    await vi.advanceTimersByTimeAsync(350);
    movePointer(x, here.top - 2);
    await vi.advanceTimersByTimeAsync(150);
    movePointer(x, here.top + 20);
    await vi.advanceTimersByTimeAsync(400);
    expect(card.open).toBe(true);
    movePointer(here.right + 50, here.bottom + 40);
    await vi.advanceTimersByTimeAsync(150);
    movePointer(x, y);
    await vi.advanceTimersByTimeAsync(350);
    expect(card.open).toBe(true);
    movePointer(here.right + 50, here.bottom + 40);
    await vi.advanceTimersByTimeAsync(350);
    expect(card.open).toBe(false);
    expect(events.onHide).toHaveBeenCalledWith('leave');
  });

  test('a page that is read anew while the pointer is away does not keep it open', async () => {
    start();
    open();
    const { x, y } = middleOf(marks[0]);
    movePointer(x, y);
    movePointer(880, 690);
    for (let n = 0; n < 5; n++) {
      await vi.advanceTimersByTimeAsync(80);
      if (card.open) open();
    }
    expect(card.open).toBe(false);
  });

  test('a click inside makes it stay, a press outside closes it', async () => {
    start();
    open();
    box().dispatchEvent(
      new PointerEvent('pointerdown', {
        bubbles: true,
        composed: true,
        clientX: box().getBoundingClientRect().x + 5,
        clientY: box().getBoundingClientRect().y + 5,
      }),
    );
    movePointer(880, 690);
    await vi.advanceTimersByTimeAsync(350);
    expect(card.open).toBe(true);
    movePointer(880, 690, 'pointerdown');
    expect(card.open).toBe(false);
    expect(events.onHide).toHaveBeenCalledWith('outside');
  });

  test('its buttons say what is wanted', () => {
    start();
    open();
    button('previous').click();
    expect(events.onStep).toHaveBeenCalledWith(-1);
    button('more').click();
    expect(events.onMore).toHaveBeenCalledTimes(1);
    button('close').click();
    expect(card.open).toBe(false);
  });

  test('a lone mark has no way to others', () => {
    start();
    open(0, false, { count: '' });
    expect(button('next').offsetWidth).toBe(0);
  });
});

describe('keyboard and screen reader', () => {
  test('Escape closes it, is kept from the page, and gives the focus back', async () => {
    start(`<button>before</button><p>${LIST}</p>`);
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    window.addEventListener('keyup', heard);
    const before = page.querySelector('button') as HTMLElement;
    before.focus();
    open(0, true);
    expect(shadow.activeElement).toBe(box());
    await userEvent.keyboard('{Escape}');
    expect(card.open).toBe(false);
    expect(document.activeElement).toBe(before);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalled();
    window.removeEventListener('keydown', heard);
    window.removeEventListener('keyup', heard);
  });

  test('Escape does not close the modal around the word', async () => {
    start(`<dialog><p>${LIST}</p></dialog>`);
    const dialog = page.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    open(0, true);
    await userEvent.keyboard('{Escape}');
    expect(card.open).toBe(false);
    expect(dialog.open).toBe(true);
    dialog.close();
  });

  test('Tab goes through its buttons, then on from where the reader was', async () => {
    start(`<button id="a">a</button><button id="b">b</button><p>${LIST}</p>`);
    page.querySelector<HTMLElement>('#a')?.focus();
    open(0, true);
    const visited: string[] = [];
    for (let n = 0; n < 4; n++) {
      await userEvent.keyboard('{Tab}');
      visited.push(shadow.activeElement?.className ?? '');
    }
    expect(visited).toEqual(['close', 'more', 'previous', 'next']);
    await userEvent.keyboard('{Tab}');
    expect(card.open).toBe(false);
    expect(document.activeElement?.id).toBe('b');
  });

  test('the focus stays on "next" while going through the marks, and each is announced', async () => {
    start();
    open(0, true);
    button('next').focus();
    open(1, true, { name: 'Retinol', stanceLabel: 'May help' });
    expect(shadow.activeElement).toBe(button('next'));
    const said = () => shadow.querySelector('[aria-live=polite]')?.textContent;
    await vi.waitFor(() => expect(said()).toContain('May help. Retinol.'), 3000);
  });

  test('opened by pointer it takes no focus and says nothing', async () => {
    start(`<input><p>${LIST}</p>`);
    const input = page.querySelector('input') as HTMLInputElement;
    input.focus();
    open();
    await wait(150);
    expect(document.activeElement).toBe(input);
    expect(shadow.querySelector('[aria-live]')?.textContent).toBe('');
  });

  test('is a named dialog in the language of its words', () => {
    start();
    open();
    expect(box().getAttribute('role')).toBe('dialog');
    expect(box().getAttribute('aria-label')).toBe('About this ingredient: Coconut Oil');
    expect(box().lang).toBe('en');
    for (const node of shadow.querySelectorAll('button'))
      expect(node.ariaLabel || node.textContent).toBeTruthy();
  });
});

describe('a page that renders again every 50 ms', () => {
  test('neither loses the card nor its own nodes', async () => {
    start();
    open();
    const { x, y } = middleOf(marks[0]);
    movePointer(x, y);
    let n = 0;
    const timer = setInterval(() => {
      n++;
      const note = document.createElement('em');
      note.textContent = `render ${n}`;
      page.querySelector('em')?.remove();
      page.append(note);
    }, 50);
    await wait(400);
    clearInterval(timer);
    expect(card.open).toBe(true);
    expect(page.querySelectorAll('em')).toHaveLength(1);
    expect(page.querySelector('p')?.textContent).toBe(LIST);
  });
});

describe('saving', () => {
  test('is offered only where it can be done', () => {
    start();
    open();
    expect(button('save')).toBeNull();
  });

  test('is told on the button itself, and the card stays', async () => {
    const onSave = vi.fn(async () => 'Saved on your shelf.');
    page = addPage(`<p>${LIST}</p>`);
    marks = marksIn(page);
    card = createCard(document, { ...STRINGS, save: 'Save' }, { ...events, onSave });
    open();
    expect(button('save').textContent).toBe('Save');
    button('save').click();
    await vi.waitFor(() => expect(button('save').textContent).toBe('Saved on your shelf.'));
    expect(onSave).toHaveBeenCalledOnce();
    expect(card.open).toBe(true);
    expect(box().scrollWidth).toBeLessThanOrEqual(box().clientWidth);
  });
});
