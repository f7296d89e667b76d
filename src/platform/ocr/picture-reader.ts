/** Reads pictures in a worker that lives only while it is needed. */
import type { Print } from '../../ocr/prints.ts';
import type { PictureAnswer, PictureFailure, PictureReading, PictureRequest } from './picture-messages.ts';

/** A picture that takes longer is given up, milliseconds: a large photograph takes ten seconds on a slow machine. */
const LIMIT = 90_000;
/** The worker holds a hundred megabytes; it goes when nothing was read for this long, milliseconds. */
const IDLE = 60_000;

export class PictureError extends Error {
  readonly why: PictureFailure;
  constructor(why: PictureFailure, message: string = why) {
    super(message);
    this.why = why;
  }
}

let worker: Worker | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;
let number = 0;

/**
 * Reads a picture. `onProgress` gets 0 to 1. Rejects with a `PictureError`, or the signal's reason when it was aborted; the
 * worker is then ended, whatever it was doing.
 */
export async function readPicture(
  file: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
  print: Print = 'latin',
  limit = LIMIT,
): Promise<PictureReading> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new PictureError('no-picture');
  });
  signal.throwIfAborted();
  clearTimeout(idle);
  worker ??= startWorker();
  const asked = worker;
  number += 1;
  const id = number;
  return new Promise<PictureReading>((resolve, reject) => {
    const over = new AbortController();
    const finish = (settle: () => void, isUsable = true) => {
      over.abort();
      clearTimeout(timer);
      if (isUsable) idle = setTimeout(endWorker, IDLE);
      else endWorker();
      settle();
    };
    const timer = setTimeout(() => finish(() => reject(new PictureError('too-long')), false), limit);
    const until = { signal: over.signal };
    signal.addEventListener('abort', () => finish(() => reject(signal.reason), false), until);
    asked.addEventListener('error', () => finish(() => reject(new PictureError('failed')), false), until);
    asked.addEventListener(
      'message',
      ({ data }: MessageEvent<PictureAnswer>) => {
        if (data.id !== id) return;
        if (data.kind === 'progress') onProgress(data.share);
        else if (data.kind === 'done') finish(() => resolve(data.reading));
        else finish(() => reject(new PictureError('failed', data.error)), false);
      },
      until,
    );
    asked.postMessage({ id, picture, print } satisfies PictureRequest, [picture]);
  });
}

const startWorker = () =>
  new Worker(new URL('../../picture-worker/index.ts', import.meta.url), { type: 'module' });

function endWorker(): void {
  worker?.terminate();
  worker = null;
}
