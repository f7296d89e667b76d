import { createAnnouncer } from '../announce.ts';
import cardCss from '../card.css?inline';
import type { Box } from '../card-place.ts';
import { isDarkAt, viewOf } from '../card-surroundings.ts';
import { keepPrivate } from '../keep-private.ts';
import { onEscape } from '../on-escape.ts';
import css from './panel.css?inline';
import type { PanelEvents, PanelResult, PanelWords } from './panel-types.ts';
import { createPanelView } from './panel-view.ts';
import { placePanel } from './place-panel.ts';
import type { Region } from './region.ts';
import { leaveBareFullscreen, stageAt } from './stage.ts';

export interface Panel {
  progress(share: number): void;
  result(result: PanelResult): void;
  fail(why: string): void;
  close(): void;
}

/** A page that keeps taking the panel away gets its way. */
const MOST_MOVES = 12;

/**
 * What was read from a picture, beside it. One host element with a closed shadow root in the top layer, as for the card, in
 * the window of the page that is open over it, if there is one. `locate` tells where the picture is.
 */
export function openPanel(
  doc: Document,
  words: PanelWords,
  locate: () => Region,
  events: PanelEvents,
): Panel {
  const view = doc.defaultView as Window & typeof globalThis;
  const life = new AbortController();
  const { signal } = life;
  const before = doc.activeElement;
  let frame = 0;
  let moves = 0;
  const end = () => {
    close();
    events.onClose();
  };
  const { root, ...fill } = createPanelView(doc, words, { ...events, onClose: end });
  const announcer = createAnnouncer(doc);
  const host = doc.createElement('pore-over-reading');
  const shadow = host.attachShadow({ mode: 'closed' });
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cardCss + css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Content scripts of some Firefox versions may not (bug 1770592).
    shadow.appendChild(doc.createElement('style')).textContent = cardCss + css;
  }
  shadow.append(root, announcer.node);
  /** The picture in the window. */
  function box(): Box {
    const { left, top, width, height } = locate();
    const [x, y] = [left - view.scrollX, top - view.scrollY];
    return { left: x, top: y, right: x + width, bottom: y + height };
  }

  /** The page's own windows open and close: what is not in the topmost can't be used. */
  function mount(): void {
    if (signal.aborted) return;
    const { left, top, right, bottom } = box();
    const stage = stageAt(doc, (left + right) / 2, (top + bottom) / 2);
    if (host.parentNode === stage && host.isConnected) return;
    moves += 1;
    if (moves > MOST_MOVES) {
      end();
      return;
    }
    const hadFocus = moves === 1 || shadow.activeElement || doc.activeElement === doc.body;
    root.style.colorScheme = isDarkAt(doc, stage === doc.documentElement ? (doc.body ?? stage) : stage)
      ? 'dark'
      : 'light';
    stage.append(host);
    host.popover = 'manual';
    host.showPopover();
    place();
    if (hadFocus) root.focus({ preventScroll: true });
  }

  function place(): void {
    frame = 0;
    const spot = placePanel(box(), root.getBoundingClientRect(), viewOf(view), words.dir === 'rtl');
    // Rectangles are in pixels of the window, lengths in those of a page that may be zoomed by style.
    const zoom = root.currentCSSZoom || 1;
    root.style.left = `${spot.left / zoom}px`;
    root.style.top = `${spot.top / zoom}px`;
    root.style.maxHeight = `${spot.maxHeight / zoom}px`;
  }

  function close(): void {
    if (signal.aborted) return;
    const hadFocus = shadow.activeElement;
    life.abort();
    view.cancelAnimationFrame(frame);
    host.remove();
    if (hadFocus && before instanceof view.HTMLElement) before.focus({ preventScroll: true });
  }

  /** Buttons come and go with what is shown; the focus stays in the panel, and what is new is said. */
  function change(say: string): void {
    const hadFocus = shadow.activeElement;
    place();
    if (hadFocus) root.focus({ preventScroll: true });
    announcer.say(say);
  }

  const placeSoon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  for (const type of ['scroll', 'resize'])
    view.addEventListener(type, placeSoon, { capture: true, passive: true, signal });
  // These don't bubble. A window is closed, and its popovers are, before it is told.
  for (const type of ['close', 'toggle', 'fullscreenchange'])
    doc.addEventListener(type, () => queueMicrotask(mount), { capture: true, signal });
  // Others take their window out of the page without a word.
  const watcher = new view.MutationObserver(() => {
    if (!host.isConnected) mount();
  });
  signal.addEventListener('abort', () => watcher.disconnect());
  keepPrivate(root);
  onEscape(view, end, signal);

  leaveBareFullscreen(doc);
  mount();
  watcher.observe(doc.documentElement, { childList: true, subtree: true });
  announcer.say(words.reading);

  return {
    progress: fill.progress,
    result(result) {
      fill.result(result);
      change(result.lines.join(' '));
    },
    fail(why) {
      fill.fail(why);
      change(why);
    },
    close,
  };
}
