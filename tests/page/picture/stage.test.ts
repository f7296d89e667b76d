/** Pictures in windows that a page opens over itself: what we show has to stand where it can be used. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chooseRegion } from '../../../src/page/picture/choose-region.ts';
import { openPanel, type Panel } from '../../../src/page/picture/panel.ts';
import { regionOf } from '../../../src/page/picture/region.ts';
import { stageAt } from '../../../src/page/picture/stage.ts';
import { pictureTarget } from '../../../src/page/picture/target.ts';

const words = {
  lang: 'en',
  dir: 'ltr' as const,
  palette: '',
  title: 'Read from the picture',
  reading: 'Reading the picture …',
  cancel: 'Cancel',
  close: 'Close',
  check: 'Check the doubtful words',
  doubtful: 'not sure',
  stance: () => 'May clog pores',
};
const PICTURE = '<div id="picture" style="width:200px;height:120px;background:#ddd url(data:,)"></div>';
let page: HTMLElement;
let panel: Panel | undefined;
const heard = { onClose: vi.fn(), onCheck: vi.fn(), onMore: vi.fn() };

function start(html: string): void {
  page = document.createElement('main');
  page.innerHTML = html;
  document.body.append(page);
}
const picture = () => document.getElementById('picture') as HTMLElement;
const host = () => document.querySelector('pore-over-reading');
function open(): Panel {
  panel = openPanel(document, words, pictureTarget(picture()).locate, heard);
  return panel;
}
/** Whether the panel is what a pointer meets in the middle of it. Its root is closed: the corners tell where it is. */
function isOnTop(): boolean {
  for (let x = 5; x < innerWidth; x += 20)
    for (let y = 5; y < innerHeight; y += 20) if (document.elementFromPoint(x, y) === host()) return true;
  return false;
}

afterEach(() => {
  panel?.close();
  panel = undefined;
  page.remove();
  vi.clearAllMocks();
});

describe('in a modal window', () => {
  const modal = (extra = '') => {
    start(`<p>Shop</p><dialog style="padding:20px">${PICTURE}<button id="x">Close</button></dialog>${extra}`);
    const dialog = page.querySelector('dialog') as HTMLDialogElement;
    dialog.showModal();
    return dialog;
  };

  test('the panel stands inside it, can be reached by pointer and keyboard, and leaves it as it was', async () => {
    const dialog = modal();
    const before = dialog.outerHTML;
    open();
    expect(host()?.parentElement).toBe(dialog);
    expect(isOnTop()).toBe(true);
    expect(document.activeElement).toBe(host());
    await userEvent.keyboard('{Escape}');
    expect(heard.onClose).toHaveBeenCalledOnce();
    expect(dialog.open).toBe(true);
    expect(dialog.outerHTML).toBe(before);
  });

  test('the panel outlives the window, whether it is closed or taken out of the page', async () => {
    modal();
    open();
    (page.querySelector('dialog') as HTMLDialogElement).close();
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
    expect(isOnTop()).toBe(true);
    panel?.close();
    page.remove();

    const other = modal();
    open();
    other.remove();
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
    expect(isOnTop()).toBe(true);
  });

  test('a window that opens later takes the panel in', async () => {
    start(`${PICTURE}<dialog>Cookies?</dialog>`);
    open();
    expect(host()?.parentElement).toBe(document.documentElement);
    page.querySelector('dialog')?.showModal();
    await expect.poll(() => host()?.parentElement?.localName).toBe('dialog');
    expect(isOnTop()).toBe(true);
  });

  test('of two windows it is the upper one, also where its picture lies beside it', () => {
    const dialog = modal('<dialog id="upper" style="width:60px;height:30px">?</dialog>');
    (document.getElementById('upper') as HTMLDialogElement).showModal();
    const { left, top } = dialog.getBoundingClientRect();
    expect(stageAt(document, left + 3, top + 3).id).toBe('upper');
  });

  test('its picture is chosen by keyboard although the window keeps the focus, and by pointer without closing it', async () => {
    const dialog = modal();
    const keep = () => document.getElementById('x')?.focus();
    document.addEventListener('focusin', keep);
    const closes = vi.fn();
    for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown'])
      dialog.addEventListener(type, closes);
    const ask = { title: 'Choose', keys: 'Keys' };
    const byKeys = chooseRegion(document, ask, new AbortController().signal);
    await userEvent.keyboard('{Tab}{Enter}');
    expect((await byKeys)?.locate()).toEqual(regionOf(picture()));
    await expect.poll(() => document.querySelector('pore-over-picture')).toBeNull();

    const byPointer = chooseRegion(document, ask, new AbortController().signal);
    const { left, top } = picture().getBoundingClientRect();
    const sheet = document.querySelector('pore-over-picture') as Element;
    expect(document.elementFromPoint(left + 20, top + 20)).toBe(sheet);
    await userEvent.click(sheet, { position: { x: left + 20, y: top + 20 } });
    expect((await byPointer)?.locate()).toEqual(regionOf(picture()));
    expect(closes).not.toHaveBeenCalled();
    expect(dialog.open).toBe(true);
    document.removeEventListener('focusin', keep);
  });

  test('Escape ends the choice and nothing else', async () => {
    const dialog = modal();
    const choice = chooseRegion(document, { title: 'Choose', keys: 'Keys' }, new AbortController().signal);
    await userEvent.keyboard('{Escape}');
    expect(await choice).toBeNull();
    expect(dialog.open).toBe(true);
  });
});

test('a window that is modal for screen readers only holds the panel, too', () => {
  start(`<div role="dialog" aria-modal="true" id="box" style="position:fixed;inset:20px">${PICTURE}</div>`);
  open();
  expect(host()?.parentElement?.id).toBe('box');
});

test('a page that takes the panel away each time gets its way, and is not hung up', async () => {
  start(PICTURE);
  open();
  const watcher = new MutationObserver(() => host()?.remove());
  watcher.observe(document, { childList: true, subtree: true });
  host()?.remove();
  await expect.poll(() => heard.onClose.mock.calls.length).toBe(1);
  watcher.disconnect();
  expect(host()).toBeNull();
});

describe('in full screen', () => {
  /** Full screen needs a real click. */
  async function show(html: string, what: string): Promise<boolean> {
    start(`<button id="full">Large</button>${html}`);
    const button = document.getElementById('full') as HTMLElement;
    const isShown = new Promise<boolean>((done) => {
      button.onclick = () =>
        (page.querySelector(what) as HTMLElement).requestFullscreen().then(
          () => done(true),
          () => done(false),
        );
    });
    await userEvent.click(button);
    return isShown;
  }

  test('the panel stands in what is shown', async () => {
    expect(await show(`<section style="background:#fff">${PICTURE}</section>`, 'section')).toBe(true);
    open();
    expect(host()?.parentElement?.localName).toBe('section');
    expect(isOnTop()).toBe(true);
    await document.exitFullscreen();
    await expect.poll(() => host()?.parentElement).toBe(document.documentElement);
    expect(isOnTop()).toBe(true);
  });

  test('a picture shown alone leaves it, as nothing can be used beside it', async () => {
    const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
    expect(await show(`<img id="picture" src="${dot}" width="200" height="90">`, 'img')).toBe(true);
    open();
    await expect.poll(() => document.fullscreenElement).toBeNull();
    expect(host()?.parentElement).toBe(document.documentElement);
    await expect.poll(isOnTop).toBe(true);
  });
});
