/** One session of this page, tied to the words that make it worth reading and to the reader. */
import { attend } from '../page/attend.ts';
import type { Session } from '../page/session.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import type { Settings } from '../platform/settings.ts';
import { cues } from './cues.ts';
import { loadReader } from './load-reader.ts';
import { quirkOf } from './sites.ts';

/** Ends with the signal; ends the `life` of all scripts in the page when the extension is gone. */
export function attendPage(settings: () => Settings, life: AbortController, signal: AbortSignal): Session {
  const quirk = quirkOf(location.hostname);
  return attend({
    doc: document,
    cues,
    ...(quirk ? { quirk } : {}),
    openShadow: openShadowRoot,
    signal,
    startReader: async (reading) =>
      (await loadReader(reading))({ settings, cues, quirk, life, signal: reading }),
  });
}
