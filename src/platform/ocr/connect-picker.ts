/** The picker's end in the page: has a place read, and answers our own pages. Without the polyfill, as in all of the page. */
import type { Print } from '../../ocr/prints.ts';
import type { Region } from '../../page/picture/region.ts';
import { webext } from '../webext.ts';
import { CHECK_DOUBTS, type PickerAnswers, READ_PLACE } from './picker-messages.ts';
import type { PictureNews } from './picture-messages.ts';

/** Has a place of this page read, its print being of a kind. Ends with the signal, and after the last news. */
export function readPlace(
  region: Region,
  print: Print,
  onNews: (news: PictureNews) => void,
  signal: AbortSignal,
): void {
  const port = webext.runtime.connect({ name: READ_PLACE });
  let isOver = false;
  port.onMessage.addListener((message: unknown) => {
    const news = message as PictureNews;
    if (signal.aborted) return;
    onNews(news);
    if (news.kind === 'done' || news.kind === 'failed') end();
  });
  // The background gave it up, or the extension is gone.
  port.onDisconnect.addListener(() => {
    if (!isOver && !signal.aborted) onNews({ kind: 'failed', why: 'failed' });
  });
  const end = () => {
    isOver = true;
    port.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });
  port.postMessage({ ...region, print });
}

/** Opens the full page at the doubtful words of what was read here. */
export function askToCheck(): void {
  webext.runtime.sendMessage({ poreOver: CHECK_DOUBTS }).catch(() => {});
}

/** Answers until the signal ends. */
export function answerOwnPages(answers: PickerAnswers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    sendResponse: (answer: unknown) => void,
  ): void => {
    const { poreOver } = (message ?? {}) as { poreOver?: unknown };
    if (sender.id !== webext.runtime.id || typeof poreOver !== 'string' || !Object.hasOwn(answers, poreOver))
      return;
    sendResponse(answers[poreOver as keyof PickerAnswers]());
  };
  webext.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => webext.runtime?.onMessage?.removeListener(listener as never), {
    once: true,
  });
}
