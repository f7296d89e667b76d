/** Lets a person choose a picture or draw a box on the page. What is drawn for it goes when it is over. */
import { keepPrivate } from '../keep-private.ts';
import type { OpenShadow } from '../roots.ts';
import { findPictures } from './find-pictures.ts';
import { type Region, regionOf } from './region.ts';
import { leaveBareFullscreen, stageAt } from './stage.ts';
import { drawnTarget, pictureTarget, type Target } from './target.ts';

export interface ChooseWords {
  title: string;
  keys: string;
}

/** A drag shorter than this is a click, CSS pixels. */
const CLICK = 8;
/** The end of the press that chose: it must not reach the page, whose own window it would close. Milliseconds. */
const PRESS = 60;

/** What was chosen, or null when the person or the signal ended it. In a window the page has opened over itself, of that. */
export function chooseRegion(
  doc: Document,
  words: ChooseWords,
  signal: AbortSignal,
  openShadow?: OpenShadow,
): Promise<Target | null> {
  const view = doc.defaultView as Window;
  leaveBareFullscreen(doc);
  const stage = stageAt(doc, view.innerWidth / 2, view.innerHeight / 2);
  const pictures = findPictures(stage, openShadow);
  const { host, sheet, box } = drawSheet(doc, words);
  const over = new AbortController();
  const focused = doc.activeElement;
  let index = -1;
  /** Where the page stood before keys moved it. */
  let before: ScrollToOptions | null = null;
  let from: { x: number; y: number } | null = null;

  const show = ({ left, top, width, height }: Region) => {
    box.hidden = false;
    Object.assign(box.style, {
      left: `${left - view.scrollX}px`,
      top: `${top - view.scrollY}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  const pictureAt = (x: number, y: number) =>
    pictures.findLast((picture) => {
      const { left, top, right, bottom } = picture.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  const drawn = (x: number, y: number): Region | null => {
    if (!from || Math.hypot(x - from.x, y - from.y) < CLICK) return null;
    return {
      left: Math.min(x, from.x) + view.scrollX,
      top: Math.min(y, from.y) + view.scrollY,
      width: Math.abs(x - from.x),
      height: Math.abs(y - from.y),
    };
  };
  const step = (by: number) => {
    if (pictures.length === 0) return;
    before ??= { left: view.scrollX, top: view.scrollY };
    index = (index + by + pictures.length) % pictures.length;
    const picture = pictures[index] as Element;
    picture.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    show(regionOf(picture));
  };

  return new Promise<Target | null>((done) => {
    const finish = (target: Target | null, rest = 0) => {
      over.abort();
      // Not to be seen in the picture that is taken now.
      sheet.style.opacity = '0';
      setTimeout(() => host.remove(), rest);
      if (before) view.scrollTo({ ...before, behavior: 'instant' });
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      done(target);
    };
    const until = { signal: over.signal };
    signal.addEventListener('abort', () => finish(null), until);
    sheet.addEventListener(
      'pointerdown',
      ({ clientX: x, clientY: y }) => {
        from = { x, y };
      },
      until,
    );
    sheet.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        const picture = pictureAt(x, y);
        const region = drawn(x, y) ?? (picture ? regionOf(picture) : null);
        if (region) show(region);
        else box.hidden = true;
      },
      until,
    );
    sheet.addEventListener(
      'pointerup',
      ({ clientX: x, clientY: y }) => {
        const [picture, region] = [pictureAt(x, y), drawn(x, y)];
        from = null;
        const target = region ? drawnTarget(doc, region) : picture ? pictureTarget(picture) : null;
        if (target) finish(target, PRESS);
      },
      until,
    );
    // At the window: a page that keeps the focus for itself, as windows of galleries do, would else get the keys.
    view.addEventListener(
      'keydown',
      (event) => {
        const { key, shiftKey } = event;
        const picture = pictures[index];
        if (key === 'Escape') {
          view.addEventListener('keyup', (up) => up.stopImmediatePropagation(), {
            capture: true,
            once: true,
          });
          finish(null);
        } else if (key === 'Enter' && picture) finish(pictureTarget(picture));
        else if (key === 'ArrowDown' || key === 'ArrowRight' || (key === 'Tab' && !shiftKey)) step(1);
        else if (key === 'ArrowUp' || key === 'ArrowLeft' || key === 'Tab') step(-1);
        else return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, ...until },
    );
    keepPrivate(sheet);
    stage.append(host);
    host.popover = 'manual';
    host.showPopover();
    sheet.focus({ preventScroll: true });
  });
}

/** Styles are set one by one: a page's own policy forbids style sheets, and none of its rules may reach in. */
function drawSheet(doc: Document, words: ChooseWords) {
  const host = doc.createElement('pore-over-picture');
  for (const [name, value] of Object.entries({
    all: 'initial',
    position: 'fixed',
    inset: '0',
    display: 'block',
  }))
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (style: Partial<CSSStyleDeclaration>) => {
    const element = doc.createElement('div');
    Object.assign(element.style, style);
    return element;
  };
  const sheet = make({
    position: 'fixed',
    inset: '0',
    zIndex: '2147483647',
    cursor: 'crosshair',
    background: 'rgb(20 22 28 / 30%)',
    outline: '0',
    touchAction: 'none',
    userSelect: 'none',
  });
  sheet.tabIndex = 0;
  sheet.setAttribute('role', 'application');
  sheet.setAttribute('aria-label', `${words.title} ${words.keys}`);
  const box = make({
    position: 'absolute',
    boxSizing: 'border-box',
    border: '3px solid #1f62b4',
    outline: '2px solid #fff',
    background: 'rgb(255 255 255 / 25%)',
    pointerEvents: 'none',
  });
  box.hidden = true;
  const label = make({
    position: 'absolute',
    insetInlineStart: '50%',
    top: '12px',
    translate: '-50%',
    maxWidth: '90vw',
    padding: '10px 16px',
    borderRadius: '10px',
    background: '#1c1e24',
    color: '#fff',
    font: '15px/1.4 system-ui, sans-serif',
    textAlign: 'center',
    pointerEvents: 'none',
  });
  for (const text of [words.title, words.keys]) {
    const line = doc.createElement('div');
    line.textContent = text;
    label.append(line);
  }
  sheet.append(box, label);
  root.append(sheet);
  return { host, sheet, box };
}
