/** The second script of a page, put there by the background when the first has found something to read. */
import { shared } from './shared.ts';
import { startReading } from './start-reading.ts';

shared.poreOverTake?.(startReading);
