/**
 * Where pictures are read for a page. A service worker may start no worker, so Chrome has an offscreen document for that,
 * opened when it is asked for; Firefox's background page starts the worker itself.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Print } from '../../ocr/prints.ts';
import type { PictureNews } from './picture-messages.ts';
import { readAndTell } from './read-and-tell.ts';
import { toBase64 } from './unpack.ts';

/** Where the build puts the document. */
const DOCUMENT = 'src/offscreen/index.html';
/** Names the connection between the background and that document. */
export const APART = 'read-picture-apart';

/** What is said over it. */
export interface ApartRequest {
  /** PNG in base64. */
  packed: string;
  print: Print;
}

interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
}
const { offscreen } = browser as unknown as { offscreen?: Offscreen };

/** How a picture is read, wherever that is. Never rejects; ends early with the signal. */
export async function readApart(
  picture: Blob,
  print: Print,
  tell: (news: PictureNews) => void,
  signal: AbortSignal,
): Promise<void> {
  if (!offscreen) return readAndTell(picture, print, tell, signal);
  const packed = await toBase64(picture);
  await openDocument(offscreen);
  if (signal.aborted) return;
  await new Promise<void>((over) => {
    // Ended from here, the document stops reading; ended from there, it is gone.
    const port = browser.runtime.connect({ name: APART });
    let isSettled = false;
    port.onMessage.addListener((message: unknown) => {
      const news = message as PictureNews;
      if (!signal.aborted) tell(news);
      if (news.kind !== 'done' && news.kind !== 'failed') return;
      isSettled = true;
      port.disconnect();
      over();
    });
    port.onDisconnect.addListener(() => {
      if (!isSettled && !signal.aborted) tell({ kind: 'failed', why: 'failed' });
      over();
    });
    signal.addEventListener('abort', () => {
      port.disconnect();
      over();
    });
    port.postMessage({ packed, print } satisfies ApartRequest);
  });
}

let opening: Promise<void> | null = null;

/** There may be one at a time; it closes itself when nothing was read for a while. */
function openDocument(api: Offscreen): Promise<void> {
  opening ??= (async () => {
    const { runtime } = browser as unknown as {
      runtime: Runtime.Static & { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> };
    };
    const open = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (open.length === 0) {
      await api.createDocument({
        url: DOCUMENT,
        reasons: ['WORKERS'],
        justification: 'Reads the letters of a picture a person has asked for, in a worker, on the device.',
      });
    }
  })().finally(() => {
    opening = null;
  });
  return opening;
}
