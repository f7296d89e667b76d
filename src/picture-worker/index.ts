/** The worker that reads pictures. It is started when a picture is to be read, and ended by whoever started it. Wiring only. */
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { toGray } from '../ocr/gray-image.ts';
import { DATA, type Print } from '../ocr/prints.ts';
import { readPicture } from '../ocr/read-picture.ts';
import { type CoreFactory, startTesseract } from '../ocr/tesseract.ts';
import { answerPictures } from '../platform/ocr/answer-pictures.ts';
import { drawPixels, toBitmap } from '../platform/ocr/pixels.ts';
import { unpack } from '../platform/ocr/unpack.ts';
import { models } from './models/index.ts';

let tell: (share: number) => void = () => {};
let [done, of] = [0, 1];

async function start(print: Print) {
  const [{ default: core }, { default: model }] = await Promise.all([
    import('tesseract.js-core/tesseract-core-simd-lstm.wasm?packed'),
    (models[print] ?? models.latin)(),
  ]);
  return startTesseract(
    createCore as unknown as CoreFactory,
    await unpack(core),
    await unpack(model),
    (percent) => tell((done + percent / 100) / of),
    DATA[models[print] ? print : 'latin'],
  );
}

let kept: { print: Print; recogniser: ReturnType<typeof start> } | null = null;

answerPictures(async (picture, print, onProgress) => {
  tell = onProgress;
  // One at a time: each holds a hundred megabytes.
  if (kept?.print !== print) kept = { print, recogniser: start(print) };
  const ready = await kept.recogniser;
  const { text, words, pages } = readPicture(toGray(drawPixels(picture)), ready, (tile, tiles) => {
    [done, of] = [tile, tiles];
    onProgress(tile / tiles);
  });
  return { text, words, pages: await Promise.all(pages.map(toBitmap)) };
});
