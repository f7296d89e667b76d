/**
 * The browser's own extension API, for the content script, where the polyfill's 10 kB would be paid on every page.
 * Both browsers return promises here; what differs (answering a message) is handled in messages-content.ts.
 */
import type { Browser } from 'webextension-polyfill';

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export const webext: Browser = (scope.browser ?? scope.chrome) as Browser;
