/** Settings, kept in the browser's synchronised storage so that they follow the person, not the machine. */
import { defaultSettings, isPaused, repairSettings, type Settings, withSite } from './settings-schema.ts';
import { webext } from './webext.ts';

export { defaultSettings, isPaused, type Settings, withSite };

const KEY = 'settings';

/** The stored settings, repaired. Storage that fails gives the defaults: reading pages must not depend on it. */
export async function getSettings(): Promise<Settings> {
  try {
    return repairSettings((await webext.storage.sync.get(KEY))[KEY]);
  } catch {
    return defaultSettings;
  }
}

/** Stores changed fields. Rejects with the browser's reason when it could not; what was stored before is then unchanged. */
export async function setSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await getSettings()), ...change };
  await webext.storage.sync.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the new settings whenever they change, here or on another machine. */
export function onSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes[KEY]) callback(repairSettings(changes[KEY].newValue));
  };
  webext.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => webext.storage?.onChanged?.removeListener(listener), { once: true });
}
