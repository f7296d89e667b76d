/** What happens inside something of ours is not the page's business: a drawer must not close because our button was clicked. */
const EVENTS =
  'click dblclick contextmenu pointerdown pointermove pointerup mousedown mouseup touchstart touchend keydown keyup focusin focusout'.split(
    ' ',
  );

export function keepPrivate(root: Element): void {
  for (const type of EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
}
