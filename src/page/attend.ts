/**
 * A page's session in two steps: the scout, which costs a page next to nothing, and the reader, loaded when there is
 * something to read. From outside it is one session.
 */
import type { Cues } from './cues.ts';
import { emptyReport } from './empty-report.ts';
import { observePage } from './observe.ts';
import { hasCues, type ScoutOptions } from './scout.ts';
import type { Session, SessionState } from './session.ts';

export interface AttendOptions extends ScoutOptions {
  doc: Document;
  cues: Cues;
  /** Loads the reader and starts its session, which ends with the signal. Rejects when it can't be had. */
  startReader: (signal: AbortSignal) => Promise<Session>;
}

export function attend({ doc, cues, startReader, ...options }: AttendOptions): Session {
  const { signal } = options;
  const scouting = new AbortController();
  const scoutSignal = AbortSignal.any([signal, scouting.signal]);
  let state: SessionState = { kind: 'reading' };
  let session: Session | undefined;
  let isLoading = false;
  /** A step asked for before the page was read. */
  let wanted: 1 | -1 | null = null;

  const { watch } = observePage(doc, cues, { ...options, signal: scoutSignal, onChange: look });
  look();

  async function look(): Promise<void> {
    if (isLoading || !(await hasCues(doc, cues, { ...options, signal: scoutSignal, onRoot: watch }))) {
      if (!isLoading && !scoutSignal.aborted) rest();
    } else if (!isLoading && !scoutSignal.aborted) await load();
  }

  function rest(): void {
    state = { kind: 'report', report: emptyReport(), facts: { title: doc.title.slice(0, 500) } };
    wanted = null;
  }

  async function load(): Promise<void> {
    isLoading = true;
    state = { kind: 'reading' };
    try {
      session = await startReader(signal);
      scouting.abort();
      if (wanted) session.step(wanted);
    } catch (error) {
      // Looked at again when the page changes.
      state = { kind: 'error', message: error instanceof Error ? error.message : String(error) };
      isLoading = false;
    }
  }

  return {
    state: () => session?.state() ?? state,
    show: (list, item) => session?.show(list, item) ?? false,
    step(by) {
      if (session) return session.step(by);
      if (state.kind !== 'reading') return false;
      wanted = by;
      return true;
    },
    refresh: async () => session?.refresh(),
  };
}
