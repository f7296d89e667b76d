/** The places of some words in a page, one a line of print. */
import type { ReadWord } from '../../ocr/words-to-text.ts';

export interface PagePiece {
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Words that follow each other on a line share a piece. In the order of reading. */
export function wordPieces(words: ReadWord[]): PagePiece[] {
  const pieces: PagePiece[] = [];
  for (const { page, left, top, right, bottom } of words) {
    const last = pieces.at(-1);
    if (!last || page !== last.page || left < last.right || top > last.bottom || bottom < last.top) {
      pieces.push({ page, left, top, right, bottom });
      continue;
    }
    last.right = Math.max(last.right, right);
    last.top = Math.min(last.top, top);
    last.bottom = Math.max(last.bottom, bottom);
  }
  return pieces;
}
