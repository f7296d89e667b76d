/** Settings when the browser's storage is full, slow or broken: nothing kept is lost, and no page is read too early. */
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { watchReading as Watch } from '../../src/platform/reading-switch.ts';
import type * as SettingsModule from '../../src/platform/settings.ts';
import { defaultSettings, withMute } from '../../src/platform/settings-schema.ts';
import { whyNotSaved } from '../../src/ui/settings/why-not-saved.ts';

type Changes = (changes: Record<string, unknown>, area: string) => void;

/** The little of a browser that settings need. */
const sync = { get: vi.fn(), set: vi.fn(), remove: vi.fn() };
const listeners = new Set<Changes>();
const onChanged = {
  addListener: (listener: Changes) => listeners.add(listener),
  removeListener: (listener: Changes) => listeners.delete(listener),
};
let stored: Record<string, unknown> = {};
let life: AbortController;
let watchReading: typeof Watch;
let getSettings: typeof SettingsModule.getSettings;
let setSettings: typeof SettingsModule.setSettings;

beforeAll(async () => {
  Object.assign(globalThis, { browser: { storage: { sync, local: sync, onChanged } } });
  ({ getSettings, setSettings } = await import('../../src/platform/settings.ts'));
  ({ watchReading } = await import('../../src/platform/reading-switch.ts'));
});
beforeEach(() => {
  stored = {};
  life = new AbortController();
  sync.get.mockReset().mockImplementation(async () => ({ ...stored }));
  sync.set.mockReset().mockImplementation(async (items) => {
    Object.assign(stored, items);
    for (const listener of listeners) listener(items, 'sync');
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const watch = (host: string) => {
  const on = { start: vi.fn(), stop: vi.fn(), change: vi.fn() };
  return { ...on, page: watchReading(host, on, life.signal) };
};

it('a change the browser refuses rejects with its reason, and what was stored stays', async () => {
  await setSettings({ strength: 'strong' });
  sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  const refused = setSettings({ strength: 'subtle', badge: false });
  await expect(refused).rejects.toThrow('QUOTA_BYTES');
  expect(await getSettings()).toEqual({ ...defaultSettings, strength: 'strong' });
});

it('a list longer than can be kept is refused, not cut', async () => {
  let settings = defaultSettings;
  const name = (i: number) => ({ kind: 'ingredient' as const, id: `name-${i}`, site: null });
  for (let i = 0; i < 120; i++) settings = withMute(settings, name(i), true);
  await setSettings({ muted: settings.muted });
  const refused = setSettings({ muted: withMute(settings, name(120), true).muted });
  expect(whyNotSaved(await refused.catch((error) => error))).toBe('not_saved_full');
  expect((await getSettings()).muted).toEqual(settings.muted);
});

it('storage that can not be read does not hide a change', async () => {
  stored = { 'settings.paused': true };
  sync.get.mockRejectedValueOnce(new Error('broken'));
  await setSettings({ paused: false });
  expect(stored['settings.paused']).toBe(false);
});

it('no page is read before slow storage has told whether it may be', async () => {
  vi.useFakeTimers();
  stored = { 'settings.pausedSites': ['shop.example'] };
  sync.get.mockImplementation(() => new Promise((done) => setTimeout(() => done(stored), 3000)));
  const [paused, other] = [watch('shop.example'), watch('other.example')];
  await vi.advanceTimersByTimeAsync(2990);
  expect([paused.page.idle(), other.page.idle()]).toEqual([{ kind: 'reading' }, { kind: 'reading' }]);
  expect([paused.page.ask(), other.page.ask()]).toEqual([true, true]);
  expect([paused.start, other.start, paused.stop].flatMap((call) => call.mock.calls)).toEqual([]);
  await vi.advanceTimersByTimeAsync(20);
  expect(paused.start).not.toHaveBeenCalled();
  expect(paused.page.idle()).toEqual({ kind: 'paused' });
  expect(other.start).toHaveBeenCalledOnce();
});

it('a paused site stays paused when a later look at the settings fails', async () => {
  stored = { 'settings.pausedSites': ['shop.example'] };
  const { start, page } = watch('shop.example');
  await vi.waitFor(() => expect(page.idle()).toEqual({ kind: 'paused' }));
  sync.get.mockRejectedValue(new Error('broken'));
  for (const listener of listeners) listener({ 'settings.badge': {} }, 'sync');
  await new Promise((done) => setTimeout(done, 20));
  expect(start).not.toHaveBeenCalled();
  expect(page.idle()).toEqual({ kind: 'paused' });
});

it.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'not_saved_full'],
  ['MAX_ITEMS quota exceeded', 'not_saved_full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'not_saved_full'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'not_saved_too_often'],
  ['IO error: .../000003.log: FILE_ERROR_NO_SPACE', 'not_saved_disk'],
  ['An unexpected error occurred', 'settings_not_saved'],
])('what helps against: %s', (message, key) => {
  expect(whyNotSaved(new Error(message))).toBe(key);
});
