/** From a picture to the words on it. */

import { dropGrain } from './drop-grain.ts';
import { type GrayImage, newGray } from './gray-image.ts';
import { type Prepared, prepare, survey } from './prepare.ts';
import type { Line, Recogniser } from './tesseract.ts';
import { cutTiles } from './tiles.ts';
import { type ReadWord, wordsToText } from './words-to-text.ts';

export interface PictureText {
  text: string;
  words: ReadWord[];
  /** The tiles as they were read: upright, grey, enlarged. A word's place is that in the one its `page` names. */
  pages: GrayImage[];
}

/** Below this mean sureness the picture may stand on its head. */
const UNSURE = 70;

/**
 * Reads a picture whichever way it stands. Slow: about a second per 500 letters, more when it is turned. `onTile` is told
 * how many tiles are done, of how many.
 */
export function readPicture(
  image: GrayImage,
  recogniser: Recogniser,
  onTile: (done: number, of: number) => void = () => {},
): PictureText {
  // A picture on its side is cut across its lines by what cuts other pictures between them.
  const { isSideways, factor } = survey(image, recogniser.letter);
  const ways = isSideways ? [1, 3] : [0, 2];
  const tiles = isSideways ? [image] : cutTiles(image, factor);
  const pages: GrayImage[] = [];
  const lines: Line[] = [];
  for (const [page, tile] of tiles.entries()) {
    onTile(page, tiles.length);
    const read = readTile(tile, ways, recogniser);
    pages.push(read?.prepared.picture ?? newGray(1, 1));
    for (const line of read?.lines ?? [])
      lines.push({ ...line, words: line.words.map((word) => ({ ...word, page })) });
  }
  return { ...wordsToText(lines), pages };
}

function readTile(tile: GrayImage, ways: number[], recogniser: Recogniser) {
  let best: { lines: Line[]; prepared: Prepared; sure: number } | undefined;
  for (const quarters of ways) {
    const prepared = prepare(tile, quarters, recogniser.letter);
    const lines = recognise(prepared, recogniser);
    const sure = meanSureness(lines);
    if (!best || sure > best.sure) best = { lines, prepared, sure };
    // Nothing to read: a photograph between two texts is not turned round.
    if (best.sure > UNSURE || lines.length === 0) break;
  }
  return best;
}

function recognise({ parts }: Prepared, recogniser: Recogniser): Line[] {
  return parts.flatMap(({ image, left, top }, block) =>
    dropGrain(recogniser.recognise(image)).map((line) => ({
      block,
      words: line.words.map((word) => ({
        ...word,
        left: word.left + left,
        right: word.right + left,
        top: word.top + top,
        bottom: word.bottom + top,
      })),
    })),
  );
}

/** By letters: a turned picture gives many short words the recogniser is sure of by accident. */
function meanSureness(lines: Line[]): number {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, sure }) => sum + sure * text.length, 0) / Math.max(1, letters);
}
