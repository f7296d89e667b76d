/** One session of this page, tied to the words that make it worth reading and to the reader. */
import { attend } from '../page/attend.ts';
import type { Session } from '../page/session.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import type { Settings } from '../platform/settings.ts';
import { cues } from './cues.ts';
import { loadReader } from './load-reader.ts';
import { quirkOf } from './sites.ts';

/** `onList` is called when there is something to read. Ends with the signal. */
export function attendPage(settings: () => Settings, onList: () => void, signal: AbortSignal): Session {
  const quirk = quirkOf(location.hostname);
  return attend({
    doc: document,
    cues,
    ...(quirk ? { quirk } : {}),
    openShadow: openShadowRoot,
    signal,
    startReader: async (reading) =>
      (await loadReader(reading))({ settings, cues, quirk, onList, signal: reading }),
  });
}
