export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Client pixels. `side` is where the card stands seen from the word. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
  side: 'above' | 'below';
}

const GAP = 8;
const MARGIN = 8;
/** Below this a card cannot be read: only then may it lie over the word. */
const MIN_HEIGHT = 96;

/**
 * Where to put a card of a wanted size so that it lies inside the view and never over the word: below, else above,
 * else on the roomier side with its height cut (it scrolls). It stands at the nearest line of a wrapped word, so
 * that the pointer's way over is short. Null when no part of the word is in view.
 */
export function placeCard(
  rects: readonly Box[],
  card: { width: number; height: number },
  view: Box,
  rtl = false,
): Place | null {
  const seen = rects.filter(
    (r) => r.right > view.left && r.left < view.right && r.bottom > view.top && r.top < view.bottom,
  );
  const first = seen[0];
  const last = seen.at(-1);
  if (!first || !last) return null;

  const top = Math.min(...seen.map((r) => r.top)) - GAP;
  const bottom = Math.max(...seen.map((r) => r.bottom)) + GAP;
  const above = top - view.top - MARGIN;
  const below = view.bottom - MARGIN - bottom;
  const isBelow = card.height <= below || (card.height > above && below >= above);

  const maxHeight = Math.max(isBelow ? below : above, MIN_HEIGHT);
  const height = Math.min(card.height, maxHeight);
  const line = isBelow ? last : first;
  return {
    left: clamp(
      rtl ? line.right - card.width : line.left,
      view.left + MARGIN,
      view.right - MARGIN - card.width,
    ),
    top: clamp(isBelow ? bottom : top - height, view.top + MARGIN, view.bottom - MARGIN - height),
    maxHeight,
    side: isBelow ? 'below' : 'above',
  };
}

function clamp(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
