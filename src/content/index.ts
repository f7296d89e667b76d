/** The content script: one session a page, started and ended by the settings. Wiring only. */
import type { Session } from '../page/session.ts';
import { answerInContent, askBackground } from '../platform/messages-content.ts';
import { watchReading } from '../platform/reading-switch.ts';
import { attendPage } from './attend-page.ts';
import { shared } from './shared.ts';

const life = new AbortController();
// A second copy (the popup puts one into a page that was still loading, or open before an update) takes over from the
// first. Only scripts of this extension share these globals; the page sees none of them.
shared.poreOverLife?.abort();
shared.poreOverLife = life;

let isShownPaused = false;
let session: { control: AbortController; answers: Session } | undefined;

const page = watchReading(
  location.hostname,
  {
    start() {
      // A page without a list would leave the button as it was.
      if (isShownPaused) clearButton();
      start();
    },
    stop(why, wasReading) {
      stop();
      if (why === 'paused') askBackground('paused', {}).catch(() => {});
      else if (wasReading || isShownPaused) clearButton();
      isShownPaused = why === 'paused';
    },
    change({ language, palette }) {
      const now = page.settings();
      if (language === now.language && palette === now.palette) return void session?.answers.refresh();
      // The card keeps its words and colours: a new one is made.
      stop();
      start();
    },
  },
  life.signal,
);

function start(): void {
  const control = new AbortController();
  const signal = AbortSignal.any([life.signal, control.signal]);
  session = { control, answers: attendPage(page.settings, life, signal) };
}

function stop(): void {
  session?.control.abort();
  session = undefined;
}

function clearButton(): void {
  isShownPaused = false;
  askBackground('read', { candidates: [], page: { title: '' } }).catch(() => {});
}

answerInContent(
  {
    state: () => session?.answers.state() ?? page.idle(),
    show: ({ list, item }) => session?.answers.show(list, item) ?? false,
    step: ({ by }) => (page.ask() && session?.answers.step(by)) ?? false,
    start: () => page.ask(),
  },
  life.signal,
);
