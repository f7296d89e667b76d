import { createAnnouncer } from './announce.ts';
import css from './card.css?inline';
import { type Box, placeCard } from './card-place.ts';
import { clipOf, isDarkAt, stageOf, viewOf } from './card-surroundings.ts';
import type { CardContent, CardEvents, CardStrings, HideReason } from './card-types.ts';
import { createCardView } from './card-view.ts';
import { onEscape } from './on-escape.ts';

export type { CardContent, CardStrings } from './card-types.ts';

export interface Card {
  /**
   * Opens the card at a word, or moves it there. `anchor` is asked for the word's rectangles again whenever the page
   * or the pointer moves: the card closes by itself when the pointer has left both for a while. With `focus` the
   * keyboard goes into the card, it stays until closed, and its content is announced. `near` is a node of the word:
   * without it the card can't tell when a scrolling box cuts the word off.
   */
  show(content: CardContent, anchor: () => DOMRect[], focus?: boolean, near?: Node): void;
  hide(reason: HideReason): void;
  readonly open: boolean;
  /** Whether a node is the card's host, the one node of ours in the page. */
  owns(node: Node): boolean;
  destroy(): void;
}

/** Time for the pointer to travel between word and card. */
const BRIDGE_MS = 300;
/** Time a smooth scroll has to bring the word into view. */
const ARRIVE_MS = 1500;

/** What happens inside the card is not the page's business: a drawer must not close because our button was clicked. */
const PRIVATE_EVENTS =
  'click dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup focusin focusout'.split(
    ' ',
  );

/**
 * The card that explains a mark. One host element with a closed shadow root, in the document only while the card is
 * open and in the top layer, above all the page has; nothing else of the page changes.
 */
export function createCard(doc: Document, strings: CardStrings, events: CardEvents): Card {
  const view = doc.defaultView as Window & typeof globalThis;
  const { root, fill, tellSaved } = createCardView(doc, strings, (action) => {
    if (action === 'close') hide('close');
    else if (action === 'more') events.onMore();
    else if (action === 'save') void events.onSave?.().then(tellSaved);
    else events.onStep(action === 'next' ? 1 : -1);
  });
  const announcer = createAnnouncer(doc);
  let host: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let shown: { anchor: () => DOMRect[]; near: Node; focus: boolean; placed: boolean } | undefined;
  let life = new AbortController();
  let arriving: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let pointer: PointerEvent | undefined;
  let frame = 0;
  /** A card that was clicked or focused no longer follows the pointer. */
  let pinned = false;
  let before: HTMLElement | null = null;

  const isOver = ({ clientX: x, clientY: y }: PointerEvent) =>
    [root.getBoundingClientRect(), ...(shown?.anchor() ?? [])].some((rect) =>
      meet(rect, { left: x, right: x, top: y, bottom: y }),
    );
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    leaving ??= setTimeout(hide, BRIDGE_MS, 'leave');
  };

  for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('pointerdown', () => {
    pinned = true;
  });
  root.addEventListener('focusin', ({ relatedTarget }) => {
    pinned = true;
    if (!root.contains(relatedTarget as Node | null)) before = relatedTarget as HTMLElement | null;
  });
  root.addEventListener('keydown', ({ key, shiftKey }) => {
    const stops = [root, ...root.querySelectorAll<HTMLElement>('button')].filter((node) => node.offsetWidth);
    const at = stops.indexOf(shadow?.activeElement as HTMLElement);
    // The way out leads on from where the reader was, not from the end of the page where the host stands.
    if (key === 'Tab' && (shiftKey ? at < 2 : at === stops.length - 1)) hide('tab');
  });

  function place(): void {
    frame = 0;
    if (!shown) return;
    const window = viewOf(view);
    const clip = clipOf(doc, shown.near, window);
    const words = shown.anchor().filter((rect) => meet(rect, clip));
    root.style.maxHeight = '';
    const spot = placeCard(words, root.getBoundingClientRect(), window, strings.dir === 'rtl');
    root.style.visibility = spot ? '' : 'hidden';
    if (!spot) {
      // Not yet there is another thing than no longer there: a smooth scroll may still be on its way.
      if (shown.placed) hide('gone');
      return;
    }
    // Rectangles are in pixels of the window, lengths in those of a page that may be zoomed by style.
    const zoom = root.currentCSSZoom || 1;
    root.style.left = `${spot.left / zoom}px`;
    root.style.top = `${spot.top / zoom}px`;
    root.style.maxHeight = `${spot.maxHeight / zoom}px`;
    clearTimeout(arriving);
    shown.placed = true;
    if (shown.focus && !shadow?.activeElement) root.focus({ preventScroll: true });
    shown.focus = false;
  }

  function listen(): void {
    life = new AbortController();
    const { signal } = life;
    const passive = { capture: true, passive: true, signal };
    const placeSoon = () => {
      frame ||= view.requestAnimationFrame(place);
    };
    for (const target of [view, view.visualViewport]) {
      target?.addEventListener('scroll', placeSoon, passive);
      target?.addEventListener('resize', placeSoon, passive);
    }
    view.addEventListener('pointerdown', (event) => !isOver(event) && hide('outside'), passive);
    view.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType === 'touch') return;
        pointer = event;
        if (pinned || isOver(event)) stay();
        else leave();
      },
      passive,
    );
    doc.documentElement.addEventListener('pointerleave', () => pinned || leave(), { signal });
    onEscape(view, () => hide('escape'), signal);
  }

  function mount(stage: Element): void {
    if (!host || !shadow) {
      host = doc.createElement('pore-over-card');
      shadow = host.attachShadow({ mode: 'closed' });
      try {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(css);
        shadow.adoptedStyleSheets = [sheet];
      } catch {
        // Content scripts of some Firefox versions may not (bug 1770592).
        shadow.appendChild(doc.createElement('style')).textContent = css;
      }
      shadow.append(root, announcer.node);
    }
    if (host.parentNode === stage && host.isConnected) return;
    host.popover = 'manual';
    stage.append(host);
    host.showPopover();
  }

  function hide(reason: HideReason): void {
    if (!shown) return;
    const hadFocus = shadow?.activeElement;
    shown = undefined;
    pinned = false;
    pointer = undefined;
    life.abort();
    clearTimeout(arriving);
    stay();
    view.cancelAnimationFrame(frame);
    frame = 0;
    host?.remove();
    if (hadFocus && reason !== 'outside') before?.focus({ preventScroll: true });
    before = null;
    events.onHide?.(reason);
  }

  return {
    show(content, anchor, focus = false, near = doc.documentElement): void {
      if (!shown) listen();
      shown = { anchor, near, focus, placed: false };
      fill(content);
      root.style.colorScheme = isDarkAt(doc, near) ? 'dark' : 'light';
      try {
        mount(stageOf(doc, near));
      } catch {
        // The page has claimed our element's name or moves nodes as they come in: no card, but no error either.
        hide('gone');
        host = undefined;
        return;
      }
      // A page that is read anew shows the same card again: only a pointer that is there may keep it.
      if (!pointer || pinned || isOver(pointer)) stay();
      clearTimeout(arriving);
      arriving = setTimeout(hide, ARRIVE_MS, 'gone');
      place();
      if (focus)
        announcer.say(
          [content.stanceLabel, content.name, content.short, ...content.why].filter(Boolean).join('. '),
        );
    },
    hide,
    get open() {
      return !!shown && !!host?.isConnected;
    },
    owns: (node) => node === host,
    destroy: () => hide('gone'),
  };
}

function meet(a: Box, b: Box): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}
