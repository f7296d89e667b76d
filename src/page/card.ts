import { createAnnouncer } from './announce.ts';
import css from './card.css?inline';
import { type Box, placeCard } from './card-place.ts';
import { clipOf, isDarkAt, stageOf, viewOf } from './card-surroundings.ts';
import type { CardContent, CardEvents, CardStrings, HideReason } from './card-types.ts';
import { createCardView } from './card-view.ts';

export type { CardContent, CardStrings } from './card-types.ts';

export interface Card {
  /**
   * Opens the card at a word, or moves it there. `anchor` is asked for the word's rectangles again whenever the page
   * moves. With `focus` the keyboard goes into the card, it stays until closed, and its content is announced. `near`
   * is a node of the word: without it the card can't tell when a scrolling box cuts the word off.
   */
  show(content: CardContent, anchor: () => DOMRect[], focus?: boolean, near?: Node): void;
  /** The pointer left the word: closes soon, unless it gets into the card or the card was clicked or focused. */
  leave(): void;
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
  'click dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup focusin focusout';

/**
 * The card that explains a mark. One host element with a closed shadow root, in the document only while the card is
 * open and in the top layer, above all the page has; nothing else of the page changes.
 */
export function createCard(doc: Document, strings: CardStrings, events: CardEvents): Card {
  const view = doc.defaultView as Window & typeof globalThis;
  const { root, fill } = createCardView(doc, strings, (action) => {
    if (action === 'close') hide('close');
    else if (action === 'more') events.onMore();
    else events.onStep(action === 'next' ? 1 : -1);
  });
  const announcer = createAnnouncer(doc);
  let host: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let shown: { anchor: () => DOMRect[]; near: Node; focus: boolean; placed: boolean } | undefined;
  let life = new AbortController();
  let ending: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** A card that was clicked or focused no longer follows the pointer. */
  let pinned = false;
  let before: HTMLElement | null = null;

  const endIn = (ms: number, reason: HideReason) => {
    clearTimeout(ending);
    ending = setTimeout(() => hide(reason), ms);
  };
  const stay = () => clearTimeout(ending);
  const leave = () => {
    if (!pinned && !root.matches(':hover')) endIn(BRIDGE_MS, 'leave');
  };

  for (const type of PRIVATE_EVENTS.split(' '))
    root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('pointerenter', stay);
  root.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && leave());
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
    root.style.left = `${spot.left}px`;
    root.style.top = `${spot.top}px`;
    root.style.maxHeight = `${spot.maxHeight}px`;
    if (!shown.placed) stay();
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
    view.addEventListener(
      'pointerdown',
      (event) => {
        const at = { left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY };
        if (event.composedPath()[0] !== host && !shown?.anchor().some((rect) => meet(rect, at)))
          hide('outside');
      },
      passive,
    );
    view.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        hide('escape');
      },
      { capture: true, signal },
    );
  }

  function mount(stage: Element): void {
    if (!host || !shadow) {
      host = doc.createElement('pore-over-card');
      host.popover = 'manual';
      shadow = host.attachShadow({ mode: 'closed' });
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(css);
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(root, announcer.node);
    }
    if (host.parentNode === stage && host.isConnected) return;
    stage.append(host);
    host.showPopover();
  }

  function hide(reason: HideReason): void {
    if (!shown) return;
    const hadFocus = shadow?.activeElement;
    shown = undefined;
    pinned = false;
    life.abort();
    stay();
    host?.remove();
    if (hadFocus && reason !== 'outside') before?.focus({ preventScroll: true });
    before = null;
    events.onHide?.(reason);
  }

  return {
    show(content, anchor, focus = false, near = nodeAt(doc, anchor()[0])) {
      if (!shown) listen();
      shown = { anchor, near, focus, placed: false };
      fill(content);
      root.style.colorScheme = isDarkAt(doc, near) ? 'dark' : 'light';
      mount(stageOf(doc, near));
      endIn(ARRIVE_MS, 'gone');
      place();
      if (focus) announcer.say([content.stanceLabel, content.name, ...content.why].join('. '));
    },
    leave,
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

function nodeAt(doc: Document, rect: DOMRect | undefined): Node {
  return (
    (rect && doc.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2)) ?? doc.documentElement
  );
}
