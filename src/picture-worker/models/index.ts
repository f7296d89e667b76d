/** The recogniser's data in this build. In the one for East Asia `east.ts` stands in for this file. */
import type { Models } from './models.ts';

export const models: Models = {
  latin: () => import('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?packed'),
};
