/** What the build for East Asia reads. */
import type { Print } from '../../../ocr/prints.ts';

export const prints: readonly Print[] = ['latin', 'ja', 'ko'];
