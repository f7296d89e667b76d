/** What is said between a page of ours and the worker that reads pictures. */
import type { ReadWord } from '../../ocr/words-to-text.ts';

/** A picture as it was read. Words' places are those in the page they name: upright, grey, enlarged. */
export interface PictureReading {
  text: string;
  words: ReadWord[];
  pages: ImageBitmap[];
}

export interface PictureRequest {
  id: number;
  picture: ImageBitmap;
}

export type PictureAnswer =
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'done'; reading: PictureReading }
  | { id: number; kind: 'failed'; error: string };
