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

/** Rejects with the browser's reason when it could not be read. */
async function readStored(): Promise<Settings> {
  const stored = await webext.storage.sync.get(keys);
  const old = (stored[OLD_KEY] ?? {}) as Record<string, unknown>;
  return repairSettings(
    Object.fromEntries(settingNames.map((name) => [name, stored[keyOf(name)] ?? old[name]])),
  );
}

/** The stored settings, repaired. Storage that fails gives the defaults: reading pages must not depend on it. */
export const getSettings = (): Promise<Settings> => readStored().catch(() => defaultSettings);

/**
 * Stores changed fields. Rejects when it could not, with the browser's reason or because a list is as long as can be kept;
 * what was stored before is then unchanged.
 */
export async function setSettings(change: Partial<Settings>): Promise<Settings> {
  const before = await readStored().catch(() => null);
  const after = { ...(before ?? defaultSettings), ...change };
  // What can't be compared with what is stored is stored anew.
  const given = settingNames.filter((name) => Object.hasOwn(change, name));
  const changed = given.filter((name) => !before || !isSame(before[name], after[name]));
  const kept = repairSettings(after);
  if (changed.some((name) => !isSame(kept[name], after[name])))
    throw new Error('quota exceeded: list too long');
  await webext.storage.sync.set(Object.fromEntries(changed.map((name) => [keyOf(name), after[name]])));
  return after;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Forgets every setting. */
export async function resetSettings(): Promise<void> {
  await webext.storage.sync.remove(keys);
}

/** Calls back with the new settings whenever they change, here or on another machine. Those that can't be read change nothing. */
export function onSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'sync' || !keys.some((key) => Object.hasOwn(changes, key))) return;
    readStored().then(
      (settings) => signal.aborted || callback(settings),
      () => {},
    );
  };
  webext.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => webext.storage?.onChanged?.removeListener(listener), { once: true });
}
