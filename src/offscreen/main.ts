/** Chrome's document for what a service worker may not do: it reads pictures, is opened for one, and seen by nobody. Wiring only. */
import { answerApart } from '../platform/ocr/answer-apart.ts';

answerApart();
