import type { Box } from '../card-place.ts';

const GAP = 10;
const MARGIN = 8;
const MIN_HEIGHT = 160;

/**
 * Where the panel stands, client pixels: beside the picture, on the side where the text's reader expects it or else on the
 * other; over it at the window's edge where there is no room. It follows the picture but stays in view.
 */
export function placePanel(
  picture: Box,
  panel: { width: number; height: number },
  view: Box,
  isRtl = false,
): { left: number; top: number; maxHeight: number } {
  const after = picture.right + GAP;
  const before = picture.left - GAP - panel.width;
  const edge = view.right - MARGIN - panel.width;
  const sides = (isRtl ? [before, after] : [after, before]).filter(
    (left) => left >= view.left + MARGIN && left <= edge,
  );
  const left = sides[0] ?? (isRtl ? view.left + MARGIN : Math.max(view.left + MARGIN, edge));
  const room = view.bottom - view.top - 2 * MARGIN;
  const height = Math.min(panel.height, room);
  const top = Math.max(view.top + MARGIN, Math.min(picture.top, view.bottom - MARGIN - height));
  return { left, top, maxHeight: Math.max(MIN_HEIGHT, room) };
}
