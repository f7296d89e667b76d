/** The same recogniser as in the extension, in Node. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { type CoreFactory, startTesseract } from '../../../src/ocr/tesseract.ts';

const load = createRequire(import.meta.url);

export async function loadRecogniser() {
  const core = load.resolve('tesseract.js-core/tesseract-core-simd-lstm.js');
  const model = load.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz');
  const [wasm, packed] = await Promise.all([readFile(core.replace(/js$/, 'wasm')), readFile(model)]);
  return startTesseract(load(core) as CoreFactory, wasm, gunzipSync(packed));
}
