/** The browser's store for settings is full: the person sees it and what helps, and everything stays as it was. */
import { expect, test } from 'vitest';
import type { World } from './world.ts';

interface Storing {
  chrome: {
    storage: {
      sync: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

const ours = (world: World) =>
  world.browser.inExtension(async () => {
    const stored = await (globalThis as unknown as Storing).chrome.storage.sync.get(null);
    return Object.fromEntries(Object.entries(stored).filter(([key]) => !key.startsWith('stuffing')));
  }, null);

/** Until the browser itself refuses one more byte. */
const fill = (world: World) =>
  world.browser.inExtension(async () => {
    const { sync } = (globalThis as unknown as Storing).chrome.storage;
    let key = 0;
    for (const size of [8000, 1000, 100, 10, 1])
      for (let isFull = false; !isFull; key++)
        await sync.set({ [`stuffing${key}`]: '.'.repeat(size) }).catch(() => {
          isFull = true;
        });
    return key;
  }, null);

const empty = (world: World) =>
  world.browser.inExtension(async () => {
    const { sync } = (globalThis as unknown as Storing).chrome.storage;
    await sync.remove(Object.keys(await sync.get(null)).filter((key) => key.startsWith('stuffing')));
  }, null);

export function testFull(world: () => World): void {
  test('a setting that finds no room', { timeout: 60_000 }, async () => {
    const before = await ours(world());
    const view = await world().browser.extensionPage('src/app/index.html#settings');
    const strength = 'input[type=radio]:not(:checked)';
    await view.until('the settings', (wanted) => document.querySelector(wanted) !== null, strength);
    const checked = () =>
      view.evaluate(() =>
        [...document.querySelectorAll('input')].map((input) => (input.checked ? 1 : 0)).join(''),
      );
    try {
      await fill(world());
      const shown = await checked();
      await view.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), strength);
      await view.until('it says so', () => document.querySelector('.not-saved[role=alert]') !== null, null);
      const text = await view.evaluate(() => document.querySelector('.not-saved')?.textContent ?? '');
      // What browsers count differs: Chromium may first find that these were too many writes.
      expect(text).toMatch(/^Not saved, and everything stays as it was: .* try again\.$/);
      expect(await checked()).toBe(shown);
      expect(await ours(world())).toEqual(before);
    } finally {
      await empty(world());
    }
    expect(view.errors).toEqual([]);
    await view.close();
  });
}
