/**
 * The Escape key closes what is ours and is no news to the page, whose own window may be open behind it: neither its
 * going down nor its coming up. Until the signal ends.
 */
export function onEscape(view: Window, close: () => void, signal: AbortSignal): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      view.addEventListener('keyup', (up) => up.stopImmediatePropagation(), { capture: true, once: true });
      close();
    },
    { capture: true, signal },
  );
}
