/** The worker's end: answers the pictures it is sent, one at a time. */
import type { Print } from '../../ocr/prints.ts';
import type { PictureAnswer, PictureReading, PictureRequest } from './picture-messages.ts';

export function answerPictures(
  read: (picture: ImageBitmap, print: Print, onProgress: (share: number) => void) => Promise<PictureReading>,
): void {
  const say = (answer: PictureAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer });
  addEventListener('message', ({ data: { id, picture, print } }: MessageEvent<PictureRequest>) => {
    read(picture, print, (share) => say({ id, kind: 'progress', share })).then(
      (reading) => say({ id, kind: 'done', reading }, reading.pages),
      (error) => say({ id, kind: 'failed', error: String(error?.message ?? error) }),
    );
  });
}
