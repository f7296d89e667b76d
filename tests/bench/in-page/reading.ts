/** What the content script does in a page, without the browser around it: answers by the background are handed in. */
import { cues } from '../../../src/content/cues.ts';
import type { Candidate, Report } from '../../../src/engine/types.ts';
import { attend } from '../../../src/page/attend.ts';
import type { CardStrings } from '../../../src/page/card-types.ts';
import type { Phrases } from '../../../src/page/describe-mark.ts';
import { findLists } from '../../../src/page/find-lists.ts';
import { startSession } from '../../../src/page/session.ts';
import { type Clock, startClock } from './clock.ts';
import { walkTexts } from './floor.ts';

export interface Cost {
  total: number;
  longest: number;
  /** What was sent to be read; null when there was nothing. */
  candidates: Candidate[] | null;
}

/** Milliseconds of the walk. */
export function floor(): number {
  const start = performance.now();
  walkTexts(document);
  return performance.now() - start;
}

const emptyReport: Report = { product: {} as never, lists: [], findings: [], families: {}, rules: [], ms: 0 };
let life = new AbortController();

/** Everything from the first look until nothing is left to do, marks painted if `report` has any. */
export async function readPage(report: Report = emptyReport): Promise<Cost> {
  const clock = startClock();
  const sent: { candidates: Candidate[] | null } = { candidates: null };
  clock.enter();
  begin(report, (candidates) => {
    sent.candidates = candidates;
  });
  await clock.quiet(120);
  life.abort();
  return { total: clock.total(), longest: clock.longest(), ...sent };
}

/** Starts to watch the page; the cost until then doesn't count. */
export async function watchPage(report: Report): Promise<void> {
  clock = startClock();
  begin(report, () => {});
  await clock.quiet(120);
  before = clock.total();
}

let clock: Clock;
let before = 0;

/** Milliseconds since `watchPage`, once it is quiet. */
export async function watchedCost(): Promise<number> {
  await clock.quiet(400);
  life.abort();
  return clock.total() - before;
}

/** What a simpler extension does: soon after a change (as soon as ours), or after each task of changes, the whole page again. */
export async function rescanPage(when: 'soon' | 'each'): Promise<void> {
  clock = startClock();
  life = new AbortController();
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    void findLists(document, cues, { signal: life.signal });
  };
  new MutationObserver(() => {
    if (when === 'soon' && isWaiting) return;
    isWaiting = true;
    setTimeout(look, when === 'soon' ? 300 : 0);
  }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  await clock.quiet(120);
  before = clock.total();
}

function begin(report: Report, onSend: (candidates: Candidate[]) => void): void {
  life = new AbortController();
  attend({
    doc: document,
    cues,
    signal: life.signal,
    startReader: async (signal) =>
      startSession({
        doc: document,
        cues,
        signal,
        send: async (candidates) => {
          onSend(candidates);
          return report;
        },
        strings: () => ({}) as CardStrings,
        phrases: {} as Phrases,
        onMore: () => {},
      }),
  });
}
