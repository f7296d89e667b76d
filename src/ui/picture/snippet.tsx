/** The piece of the picture some words were read from. */
import { useEffect, useRef } from 'preact/hooks';
import type { ReadWord } from '../../ocr/words-to-text.ts';
import { useWords } from '../context.ts';
import { wordPieces } from './word-pieces.ts';

/** Paper around each piece, and between two of them, pixels of the enlarged picture. */
const EDGE = 8;
/** Shown at this size: the recogniser's is larger than the eye needs. */
const SCALE = 0.6;
/** A canvas of hostile size is cut. */
const MOST = 4000;

export function Snippet({ words, pages, name }: { words: ReadWord[]; pages: ImageBitmap[]; name: string }) {
  const { t } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const pieces = wordPieces(words).map((p) => ({
      page: pages[p.page],
      x: p.left - EDGE,
      y: p.top - EDGE,
      width: p.right - p.left + 2 * EDGE,
      height: p.bottom - p.top + 2 * EDGE,
    }));
    if (!context || pieces.length === 0) return;
    const { canvas: own } = context;
    own.width = Math.min(MOST, SCALE * pieces.reduce((sum, { width }) => sum + width, 0));
    own.height = Math.min(MOST, SCALE * Math.max(...pieces.map(({ height }) => height)));
    context.fillStyle = '#fff';
    context.fillRect(0, 0, own.width, own.height);
    let at = 0;
    for (const { page, x, y, width, height } of pieces) {
      if (page) context.drawImage(page, x, y, width, height, at, 0, width * SCALE, height * SCALE);
      at += width * SCALE;
    }
  }, [words, pages]);
  return <canvas ref={canvas} class="snippet" role="img" aria-label={t('picture_snippet', name)} />;
}
