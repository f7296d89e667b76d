/** The worker that reads pictures. It is started when a picture is to be read, and ended by whoever started it. Wiring only. */
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { toGray } from '../ocr/gray-image.ts';
import { readPicture } from '../ocr/read-picture.ts';
import { type CoreFactory, startTesseract } from '../ocr/tesseract.ts';
import { answerPictures } from '../platform/ocr/answer-pictures.ts';
import { drawPixels, toBitmap } from '../platform/ocr/pixels.ts';
import { unpack } from '../platform/ocr/unpack.ts';

let tell: (share: number) => void = () => {};
let [done, of] = [0, 1];

async function start() {
  const [{ default: core }, { default: model }] = await Promise.all([
    import('tesseract.js-core/tesseract-core-simd-lstm.wasm?packed'),
    import('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?packed'),
  ]);
  return startTesseract(
    createCore as unknown as CoreFactory,
    await unpack(core),
    await unpack(model),
    (percent) => tell((done + percent / 100) / of),
  );
}
const recogniser = start();
// Told to the one who asks for a picture.
recogniser.catch(() => {});

answerPictures(async (picture, onProgress) => {
  tell = onProgress;
  const ready = await recogniser;
  const { text, words, pages } = readPicture(toGray(drawPixels(picture)), ready, (tile, tiles) => {
    [done, of] = [tile, tiles];
    onProgress(tile / tiles);
  });
  return { text, words, pages: await Promise.all(pages.map(toBitmap)) };
});
