/** When the profile changes. Apart from what reads one: a page has to know that it changed, and nothing of what it says. */
import { webext } from './webext.ts';

/** Where it lies in local storage. */
export const PROFILE_KEY = 'profile';

/** Calls back with what is stored now, unchecked, until the signal ends. */
export function onProfileChange(callback: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[PROFILE_KEY]) callback(changes[PROFILE_KEY].newValue);
  };
  webext.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => webext.storage?.onChanged?.removeListener(listener), { once: true });
}
