/** Reads a picture and tells how it goes, in words that can travel. */
import type { Print } from '../../ocr/prints.ts';
import { packReading } from './pack-reading.ts';
import type { PictureNews } from './picture-messages.ts';
import { PictureError, readPicture } from './picture-reader.ts';

/** Never rejects. Tells nothing more once the signal has ended. */
export async function readAndTell(
  picture: Blob,
  print: Print,
  tell: (news: PictureNews) => void,
  signal: AbortSignal,
): Promise<void> {
  const say = (news: PictureNews) => signal.aborted || tell(news);
  try {
    const reading = await readPicture(picture, (share) => say({ kind: 'progress', share }), signal, print);
    say({ kind: 'done', reading: await packReading(reading) });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof PictureError ? error.why : 'failed' });
  }
}
