/** When a page is to be read: by its settings, and when the person asks for it. */
import type { PageState } from './messages.ts';
import { onProfileChange } from './profile-change.ts';
import { getSettings, onSettings } from './settings.ts';
import { defaultSettings, type Reading, readingOf, type Settings } from './settings-schema.ts';

export interface ReadingEvents {
  start(): void;
  /** `wasReading`: something was started before. */
  stop(why: Exclude<Reading, 'reads'>, wasReading: boolean): void;
  /** What the person wants marked, or how, has changed while the page is being read. */
  change(before: Settings): void;
}

export interface ReadingSwitch {
  settings(): Settings;
  /** What to tell of a page that is not being read. */
  idle(): PageState;
  /** The person asks for this page to be read. False when it is paused. */
  ask(): boolean;
}

/** Calls back from now on until the signal ends. */
export function watchReading(host: string, on: ReadingEvents, signal: AbortSignal): ReadingSwitch {
  let settings = defaultSettings;
  let reading: Reading | null = null;
  let isAsked = false;
  let isRunning = false;

  const apply = (next: Settings) => {
    const before = settings;
    settings = next;
    reading = readingOf(settings, host);
    const wasRunning = isRunning;
    isRunning = reading === 'reads' || (isAsked && reading !== 'paused');
    if (isRunning && wasRunning) on.change(before);
    else if (isRunning) on.start();
    else if (reading !== 'reads') on.stop(reading, wasRunning);
  };

  onSettings(apply, signal);
  onProfileChange(() => isRunning && on.change(settings), signal);
  getSettings().then((stored) => signal.aborted || apply(stored));
  return {
    settings: () => settings,
    idle() {
      if (reading === null || reading === 'reads') return { kind: 'reading' };
      return reading === 'paused' ? { kind: 'paused' } : { kind: 'waiting', why: reading };
    },
    ask() {
      isAsked = true;
      if (!isRunning && reading !== null) apply(settings);
      return reading !== 'paused';
    },
  };
}
