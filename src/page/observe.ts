/** Watches a page for what could change its lists, at a price it doesn't notice. */
import { type Cues, compileCues } from './cues.ts';
import { type OpenShadow, type Root, roots } from './roots.ts';
import { inSlices } from './slices.ts';

/** `text`: text with cues has arrived or gone; `moved`: the page shows another address. */
export type Change = 'text' | 'moved';

export interface ObserveOptions {
  signal: AbortSignal;
  onChange: (kind: Change) => void;
  openShadow?: OpenShadow;
  /** Tells nodes of our own, whose changes are no news. */
  isOurs?: (node: Node) => boolean;
  /** Whether a text found before has changed; asked once a batch. */
  isStale?: () => boolean;
}

export interface Observer {
  /** Watches one more tree of the page: whoever walks through them anyway hands them over. */
  watch(root: Root): void;
}

/** Changes are looked at together, at most this often, milliseconds. */
const EVERY = 300;
/** Longest text of one change that is looked at, characters. */
const LONGEST = 200_000;
/** When elements that bring their text in a shadow root have mostly got it, milliseconds after the start. */
const LATE = 1500;

/**
 * Watches until the signal ends: the page's body, the trees handed over, and after a while those that came late. Records
 * are only put aside when they come, and looked at when the page is idle.
 */
export function observePage(doc: Document, cues: Cues, options: ObserveOptions): Observer {
  const { signal, onChange } = options;
  const view = doc.defaultView;
  if (!view || signal.aborted) return { watch: () => {} };
  const finder = compileCues(cues);
  let batches: MutationRecord[][] = [];
  let address = view.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    batches.push(records);
    timer ??= setTimeout(whenIdle, EVERY);
  });
  const watched = new WeakSet<Node>();
  /** Whether it was not watched before. */
  const watch = (root: Root): boolean => {
    const top = root === doc.body ? doc.documentElement : root;
    if (signal.aborted || watched.has(top)) return false;
    watched.add(top);
    observer.observe(top, { childList: true, characterData: true, subtree: true });
    return true;
  };
  /** All trees there are, in slices; whether there is one that wasn't there before. */
  const watchAll = async (): Promise<boolean> => {
    let isNew = false;
    const pause = inSlices();
    for (const root of doc.body ? roots(doc.body, options.openShadow) : []) {
      if (!root) await pause();
      if (signal.aborted) return false;
      if (root && watch(root)) isNew = true;
    }
    return isNew;
  };
  watch(doc.body ?? doc.documentElement);
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(type, checkAddress, { signal });
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', checkAddress, {
    signal,
  });
  const late = setTimeout(async () => (await watchAll()) && onChange('text'), LATE);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
    batches = [];
  });
  return { watch };

  function whenIdle(): void {
    requestIdleCallback(lookAt, { timeout: 1000 });
  }

  async function lookAt(): Promise<void> {
    if (signal.aborted) return;
    const news = batches;
    batches = [];
    const found = !checkAddress() && (options.isStale?.() || (await hasNews(news)));
    timer = batches.length ? setTimeout(whenIdle, EVERY) : undefined;
    if (found && !signal.aborted) onChange('text');
  }

  async function hasNews(news: MutationRecord[][]): Promise<boolean> {
    const pause = inSlices();
    let seen = 0;
    for (const records of news)
      for (const record of records) {
        if (isNews(record)) return true;
        if (++seen % 50 === 0) await pause();
      }
    return false;
  }

  function isNews({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'characterData') return hasCue(target.nodeValue);
    for (const nodes of [addedNodes, removedNodes])
      for (const node of nodes)
        if (hasText(node) && !options.isOurs?.(node) && hasCue(node.textContent)) return true;
    return false;
  }

  function hasCue(text: string | null): boolean {
    return Boolean(text) && !finder.find((text as string).slice(0, LONGEST)).next().done;
  }

  function checkAddress(): boolean {
    const { href } = view?.location ?? { href: address };
    if (href === address) return false;
    address = href;
    onChange('moved');
    return true;
  }
}

/** Scripts and styles are no text of the page. */
const hasText = (node: Node): boolean =>
  node.nodeType === 3 ||
  (node.nodeType === 1 && !/^(?:script|style|link|svg|img)$/.test((node as Element).localName));
