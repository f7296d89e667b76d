/** The offscreen document's end: reads the pictures the background sends, and closes the document when it is idle. */
import browser, { type Runtime } from 'webextension-polyfill';
import { APART, type ApartRequest } from './offscreen.ts';
import { readAndTell } from './read-and-tell.ts';
import { fromBase64 } from './unpack.ts';

/** As long as the recogniser itself is kept, milliseconds. */
const IDLE = 60_000;

export function answerApart(idle = IDLE): void {
  let busy = 0;
  let timer = setTimeout(close, idle);
  browser.runtime.onConnect.addListener((port: Runtime.Port) => {
    // Only the background asks: a page's script has a tab.
    if (port.name !== APART || port.sender?.tab) return;
    clearTimeout(timer);
    busy += 1;
    const life = new AbortController();
    port.onDisconnect.addListener(() => {
      life.abort();
      busy -= 1;
      if (busy === 0) timer = setTimeout(close, idle);
    });
    port.onMessage.addListener((message: unknown) => {
      const { packed, print } = message as ApartRequest;
      void readAndTell(new Blob([fromBase64(packed)]), print, (news) => port.postMessage(news), life.signal);
    });
  });
}
