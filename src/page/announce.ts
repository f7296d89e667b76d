export interface Announcer {
  /** Put it into the document first, text in later: screen readers only report changes of a region they know. */
  node: HTMLElement;
  say(text: string): void;
}

const SETTLE_MS = 100;

/** A polite live region: what a reader would see appear is also said, without taking the focus. */
export function createAnnouncer(doc: Document): Announcer {
  const node = doc.createElement('div');
  node.className = 'said';
  node.setAttribute('aria-live', 'polite');
  let timer: ReturnType<typeof setTimeout>;
  return {
    node,
    say(text) {
      clearTimeout(timer);
      node.textContent = '';
      timer = setTimeout(() => {
        node.textContent = text;
      }, SETTLE_MS);
    },
  };
}
