/** Has the background put the reader into this page. */
import { askUntilAnswered } from '../platform/messages-content.ts';
import { shared } from './shared.ts';
import type { startReading } from './start-reading.ts';

let reader: Promise<typeof startReading> | undefined;

/** The reader stays for later sessions of this page. Rejects when the background can't be reached; asked again, it tries again. */
export function loadReader(signal: AbortSignal): Promise<typeof startReading> {
  reader ??= new Promise((take, fail) => {
    shared.poreOverTake = take;
    askUntilAnswered('reader', {}, signal).catch((error) => {
      reader = undefined;
      fail(error);
    });
  });
  return reader;
}
