/** One session of a page: the page's reading tied to the background, the settings and the words. */
import { muteOf } from '../engine/mutes.ts';
import type { Cues } from '../page/cues.ts';
import type { Quirk } from '../page/quirk.ts';
import { type Session, startSession } from '../page/session.ts';
import { cardPhrases, cardStrings } from '../platform/card-strings.ts';
import { speakLanguage } from '../platform/language.ts';
import { lookOf } from '../platform/look.ts';
import { askBackground, askUntilAnswered, whenExtensionIsGone } from '../platform/messages-content.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import type { Settings } from '../platform/settings.ts';
import { saveFromCard } from '../platform/shelf/save-from-card.ts';

export interface ReadingOptions {
  settings: () => Settings;
  cues: Cues;
  quirk: Quirk | undefined;
  /** Of all scripts of ours in the page: ended when the extension is gone. */
  life: AbortController;
  signal: AbortSignal;
}

/** Ends with the signal. */
export function startReading({ settings, cues, quirk, life, signal }: ReadingOptions): Session {
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
      watchOnce(life);
      await speakLanguage(settings().language);
      return askUntilAnswered('read', { candidates, page }, signal);
    },
    dress: (frames) => askUntilAnswered('dress', { frames }, signal),
    onSave: (report, list, facts) => saveFromCard(report, list, facts, location.hostname),
    onMore: (family, ingredient) => void askBackground('more', { family, ingredient }).catch(() => {}),
  });
}

let isWatching = false;

/** Only pages with something to show pay for looking whether the extension is still there. */
function watchOnce(life: AbortController): void {
  if (!isWatching) whenExtensionIsGone(() => life.abort(), life.signal);
  isWatching = true;
}
