import type { Finding } from '../engine/types.ts';
import { byDocument } from './frames.ts';
import { scrollToRanges } from './range-rects.ts';

/** One finding in the page. */
export interface PaintedMark {
  id: number;
  stance: Finding['stance'];
  /** Static, never live: live ranges make every later DOM change of the page 5 to 50 times dearer. */
  ranges: StaticRange[];
}

export interface Painter {
  /** Replaces everything painted before. With no marks nothing stays registered. */
  paint(marks: readonly PaintedMark[]): void;
  /** Takes off our own entries and nobody else's. */
  clear(): void;
  /** Keeps the word whose card is open tinted; [] ends it. */
  focus(ranges: readonly StaticRange[]): void;
  /** Shows the reader where something stands, for a moment; it need not be painted. */
  pulse(ranges: readonly StaticRange[]): void;
  /** Scrolls there and pulses. False when the place can't be seen. */
  reveal(ranges: StaticRange[]): boolean;
}

const PREFIX = 'pore-over-';
const PULSE_MS = 1600;

/**
 * `look` names the person's choice of marks: '' for the usual ones, else the end of the rules' names ("-strong").
 * Paints marks with the CSS Custom Highlight API: no node of the page is split, wrapped or moved. The rules
 * stand in content/marks.css, put into a document when it gets its first marks: see session.ts.
 */
export function createPainter(doc: Document, look: () => string = () => ''): Painter {
  // Each window has a registry; the page's is taken once, so that one that swaps it later does not get our entries.
  const registries = new Map([[doc, doc.defaultView?.CSS?.highlights]]);
  const own = new Map<string, [HighlightRegistry, Highlight][]>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const registryOf = (at: Document) => {
    if (!registries.has(at)) registries.set(at, at.defaultView?.CSS?.highlights);
    return registries.get(at);
  };

  const take = (name: string) => {
    for (const [registry, highlight] of own.get(name) ?? [])
      if (registry.get(name) === highlight) registry.delete(name);
    own.delete(name);
  };

  const put = (name: string, ranges: readonly StaticRange[], priority = 0) => {
    take(name);
    for (const [at, here] of byDocument(ranges, (range) => range.startContainer)) {
      const view = at.defaultView;
      const registry = registryOf(at);
      if (!view || !registry) continue;
      const highlight = new view.Highlight();
      for (const range of here) highlight.add(range);
      highlight.priority = priority;
      registry.set(name, highlight);
      own.set(name, [...(own.get(name) ?? []), [registry, highlight]]);
    }
  };

  const clear = attempt(() => {
    clearTimeout(timer);
    for (const name of [...own.keys()]) take(name);
  });

  const pulse = attempt((ranges: readonly StaticRange[]) => {
    clearTimeout(timer);
    put(`${PREFIX}pulse`, ranges, 2);
    timer = setTimeout(() => pulse([]), PULSE_MS);
  });

  return {
    clear,
    paint: attempt((marks: readonly PaintedMark[]) => {
      clear();
      const stances = new Map<string, StaticRange[]>();
      for (const { stance, ranges } of marks) stances.set(stance, (stances.get(stance) ?? []).concat(ranges));
      for (const [stance, ranges] of stances) put(PREFIX + stance + look(), ranges);
    }),
    focus: attempt((ranges: readonly StaticRange[]) => put(`${PREFIX}focus`, ranges, 1)),
    pulse,
    reveal(ranges) {
      const seen = scrollToRanges(ranges);
      if (seen) pulse(ranges);
      return seen;
    },
  };
}

/** A page may have broken the registry it shares with us; then there are no marks, but never an error. */
function attempt<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    try {
      act(...args);
    } catch {}
  };
}
