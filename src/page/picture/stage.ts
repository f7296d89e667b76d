/** Where something of ours must stand to be seen and used: what is modal or in full screen makes all around it inert. */
import { elementAt, parentOf } from './element-at.ts';

/** What holds the person inside, for the browser or (the last) for screen readers and scripts that keep the focus. */
const STAGES = ':modal,:fullscreen,:popover-open,[aria-modal="true"]';
/** These show nothing that stands inside of them. */
const HOLLOW = 'img,video,canvas,iframe,object,embed,input,svg';

/** `x`, `y`: client pixels of what it is about. */
export function stageAt(doc: Document, x: number, y: number): Element {
  const view = doc.defaultView as Window;
  const inside = (at: number, size: number) => Math.max(0, Math.min(at, size - 1));
  const stage =
    nearestStage(elementAt(doc, inside(x, view.innerWidth), inside(y, view.innerHeight))) ??
    // Points that hit nothing: the whole page is inert, and the modal is elsewhere.
    [...doc.querySelectorAll(':modal')].at(-1);
  return stage && !stage.matches(HOLLOW) ? stage : doc.documentElement;
}

/** A picture that is itself in full screen holds nothing of ours, and makes all else inert: it has to leave it. */
export function leaveBareFullscreen(doc: Document): void {
  if (doc.fullscreenElement?.matches(HOLLOW)) doc.exitFullscreen().catch(() => {});
}

function nearestStage(from: Element | null): Element | null {
  for (let at = from; at; at = parentOf(at)) if (at.matches(STAGES)) return at;
  return null;
}
