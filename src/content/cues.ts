/** The words that make a page worth a second look: gathered from the languages when the extension is built (tests/tools/build/make-cues.ts). */
import type { Cues } from '../page/cues.ts';

declare const __CUES__: Cues;

export const cues: Cues = __CUES__;
