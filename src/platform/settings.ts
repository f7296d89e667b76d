/**
 * Settings, kept in the browser's synchronised storage so that they follow the person, not the machine. Each field has a
 * key of its own: two machines that change different fields don't undo each other, and none outgrows the browser's limit.
 */
import { defaultSettings, repairSettings, type Settings, settingNames } from './settings-schema.ts';
import { webext } from './webext.ts';

export type { Settings } from './settings-schema.ts';

const keyOf = (name: string) => `settings.${name}`;
/** At first all fields were kept under one key. */
const OLD_KEY = 'settings';
const keys = [OLD_KEY, ...settingNames.map(keyOf)];

/** The stored settings, repaired. Storage that fails gives the defaults: reading pages must not depend on it. */
export async function getSettings(): Promise<Settings> {
  try {
    const stored = await webext.storage.sync.get(keys);
    const old = (stored[OLD_KEY] ?? {}) as Record<string, unknown>;
    return repairSettings(
      Object.fromEntries(settingNames.map((name) => [name, stored[keyOf(name)] ?? old[name]])),
    );
  } catch {
    return defaultSettings;
  }
}

/** Stores changed fields. Rejects with the browser's reason when it could not; what was stored before is then unchanged. */
export async function setSettings(change: Partial<Settings>): Promise<Settings> {
  const before = await getSettings();
  const after = { ...before, ...change };
  const changed = settingNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  await webext.storage.sync.set(Object.fromEntries(changed.map((name) => [keyOf(name), after[name]])));
  return after;
}

/** Forgets every setting. */
export async function resetSettings(): Promise<void> {
  await webext.storage.sync.remove(keys);
}

/** Calls back with the new settings whenever they change, here or on another machine. */
export function onSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !keys.some((key) => Object.hasOwn(changes, key))) return;
    getSettings().then((settings) => signal.aborted || callback(settings));
  };
  webext.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => webext.storage?.onChanged?.removeListener(listener), { once: true });
}
