/** What is said between those who read pictures and those who ask for it. */
import type { Print } from '../../ocr/prints.ts';
import type { ReadWord } from '../../ocr/words-to-text.ts';

/** A picture as it was read. Words' places are those in the page they name: upright, grey, enlarged. */
export interface PictureReading {
  text: string;
  words: ReadWord[];
  pages: ImageBitmap[];
}

/** The same on its way between parts of the extension, where all has to be text: pages are PNGs in base64. */
export interface PackedReading {
  text: string;
  words: ReadWord[];
  pages: string[];
}

export interface PictureRequest {
  id: number;
  picture: ImageBitmap;
  print: Print;
}

export type PictureAnswer =
  | { id: number; kind: 'progress'; share: number }
  | { id: number; kind: 'done'; reading: PictureReading }
  | { id: number; kind: 'failed'; error: string };

/** `too-long`: it took longer than the limit. `no-picture`: the file is none the browser can show. */
export type PictureFailure = 'too-long' | 'no-picture' | 'failed';

/** How the reading of a place in a page goes on. */
export type PictureNews =
  /** Its picture was taken. `isCovered`: something of the page lay over a part of it. `isCut`: a part is out of sight. */
  | { kind: 'taken'; isCovered: boolean; isCut: boolean }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; reading: PackedReading }
  | { kind: 'failed'; why: PictureFailure };
