/** What this build reads. In the build for East Asia `east.ts` stands in for this file. */
import type { Print } from '../../../ocr/prints.ts';

export const prints: readonly Print[] = ['latin'];
