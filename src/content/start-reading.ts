/** One session of a page: the page's reading tied to the background, the settings and the words. */
import { muteOf } from '../engine/mutes.ts';
import { type Session, startSession } from '../page/session.ts';
import { cardPhrases, cardStrings } from '../platform/card-strings.ts';
import { speakLanguage } from '../platform/language.ts';
import { lookOf } from '../platform/look.ts';
import { askBackground } from '../platform/messages-content.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import type { Settings } from '../platform/settings.ts';
import { cues } from './cues.ts';
import { quirkOf } from './sites.ts';

/** `onList` is called when there is something to read. Ends with the signal. */
export function startReading(settings: () => Settings, onList: () => void, signal: AbortSignal): Session {
  const quirk = quirkOf(location.hostname);
  return startSession({
    doc: document,
    cues,
    ...(quirk ? { quirk } : {}),
    signal,
    strings: () => ({ ...cardStrings(), palette: settings().palette }),
    phrases: cardPhrases,
    openShadow: openShadowRoot,
    isMuted: (finding) => muteOf(finding, settings().muted, location.hostname) !== null,
    look: () => lookOf(settings()),
    async send(candidates, page) {
      onList();
      await speakLanguage(settings().language);
      return askBackground('read', { candidates, page });
    },
    onFrame: () => void askBackground('dressFrames', {}).catch(() => {}),
    onMore: (family, ingredient) => void askBackground('more', { family, ingredient }).catch(() => {}),
  });
}
