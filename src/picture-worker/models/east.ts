/** The recogniser's data in the build for East Asia. */
import type { Models } from './models.ts';

export const models: Models = {
  latin: () => import('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?packed'),
  ja: () => import('@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz?packed'),
  ko: () => import('@tesseract.js-data/kor/4.0.0_best_int/kor.traineddata.gz?packed'),
};
