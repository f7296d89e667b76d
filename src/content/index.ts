/** The content script: one session a page, started and ended by the settings. Wiring only. */
import { type Session, startSession } from '../page/session.ts';
import { cardPhrases, cardStrings } from '../platform/card-strings.ts';
import { answerInContent, askBackground, whenExtensionIsGone } from '../platform/messages-content.ts';
import { openShadowRoot } from '../platform/open-shadow.ts';
import { getSettings, isPaused, onSettings, type Settings } from '../platform/settings.ts';
import { cues } from './cues.ts';

const life = new AbortController();
// A second copy (the popup puts one into a page that was still loading, or open before an update) takes over from the
// first. Only scripts of this extension share these globals; the page sees none of them.
const world = globalThis as { poreOverLife?: AbortController };
world.poreOverLife?.abort();
world.poreOverLife = life;

let isShownPaused = false;
let isWatching = false;
let session: { control: AbortController; answers: Session } | undefined;

function apply(settings: Settings): void {
  const paused = isPaused(settings, location.hostname);
  if (paused) {
    session?.control.abort();
    session = undefined;
    isShownPaused = true;
    askBackground('paused', {}).catch(() => {});
  } else if (!session) {
    // A page without a list would leave the button as it was.
    if (isShownPaused) askBackground('read', { candidates: [], page: { title: '' } }).catch(() => {});
    isShownPaused = false;
    const control = new AbortController();
    session = { control, answers: start(AbortSignal.any([life.signal, control.signal])) };
  }
}

/** Only pages with something to show pay for looking whether the extension is still there. */
function watchOnce(): void {
  if (!isWatching) whenExtensionIsGone(() => life.abort(), life.signal);
  isWatching = true;
}

function start(signal: AbortSignal): Session {
  return startSession({
    doc: document,
    cues,
    signal,
    strings: cardStrings,
    phrases: cardPhrases,
    openShadow: openShadowRoot,
    send: (candidates, page) => {
      watchOnce();
      return askBackground('read', { candidates, page });
    },
    onMore: (family, ingredient) => void askBackground('more', { family, ingredient }).catch(() => {}),
  });
}

answerInContent(
  {
    state: () => session?.answers.state() ?? { kind: 'paused' },
    show: ({ list, item }) => session?.answers.show(list, item) ?? false,
    step: ({ by }) => session?.answers.step(by) ?? false,
  },
  life.signal,
);
onSettings(apply, life.signal);
getSettings().then((settings) => life.signal.aborted || apply(settings));
