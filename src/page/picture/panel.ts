import { createAnnouncer } from '../announce.ts';
import cardCss from '../card.css?inline';
import { isDarkAt, viewOf } from '../card-surroundings.ts';
import { onEscape } from '../on-escape.ts';
import css from './panel.css?inline';
import type { PanelEvents, PanelResult, PanelWords } from './panel-types.ts';
import { createPanelView } from './panel-view.ts';
import { placePanel } from './place-panel.ts';
import type { Region } from './region.ts';

export interface Panel {
  progress(share: number): void;
  result(result: PanelResult): void;
  fail(why: string): void;
  close(): void;
}

/**
 * What was read from a picture, beside it. One host element with a closed shadow root in the top layer, as for the card,
 * and outside the body: the reader of the page must not take it for the page's own text.
 */
export function openPanel(doc: Document, words: PanelWords, region: Region, events: PanelEvents): Panel {
  const view = doc.defaultView as Window & typeof globalThis;
  const life = new AbortController();
  const { signal } = life;
  const before = doc.activeElement;
  let frame = 0;
  const { root, ...fill } = createPanelView(doc, words, {
    ...events,
    onClose() {
      close();
      events.onClose();
    },
  });
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
  root.style.colorScheme = isDarkAt(doc, doc.body ?? doc.documentElement) ? 'dark' : 'light';

  function place(): void {
    frame = 0;
    const left = region.left - view.scrollX;
    const top = region.top - view.scrollY;
    const picture = { left, top, right: left + region.width, bottom: top + region.height };
    const spot = placePanel(picture, root.getBoundingClientRect(), viewOf(view), words.dir === 'rtl');
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
  // What happens inside is not the page's business.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown', 'keyup', 'focusin', 'focusout'])
    root.addEventListener(type, (event) => event.stopPropagation());
  onEscape(
    view,
    () => {
      close();
      events.onClose();
    },
    signal,
  );

  doc.documentElement.append(host);
  host.popover = 'manual';
  host.showPopover();
  place();
  root.focus({ preventScroll: true });
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
