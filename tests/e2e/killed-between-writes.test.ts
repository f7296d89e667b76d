/**
 * The real background of both browsers, stopped before each single write of a save and killed there: nothing of the save is
 * in the database, and everything that was there before still is.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Killable,
  save,
  startKillableChromium,
  startKillableFirefox,
  stored,
} from './drivers/killable.ts';
import { until } from './drivers/view.ts';

interface Background {
  IDBObjectStore: { prototype: Record<string, (this: Store, ...given: unknown[]) => unknown> };
  IDBRequest: { prototype: object };
  writes: number;
  isHeld: boolean;
}
interface Store {
  count(): { onsuccess: unknown };
}

/**
 * Lets all writes to the database through but the one of this number (from 1) and those after it. The transaction is kept
 * open by questions without end: left alone, the browser would take it for finished and store what it has.
 */
function holdBefore(background: Background, number: number): void {
  background.writes = 0;
  background.isHeld = false;
  const store = background.IDBObjectStore.prototype;
  for (const kind of ['add', 'put', 'delete', 'clear']) {
    const write = store[kind] as (typeof store)[string];
    store[kind] = function (...given) {
      background.writes++;
      if (background.writes < number) return write.apply(this, given);
      const ask = () => {
        this.count().onsuccess = ask;
      };
      if (background.writes === number) ask();
      background.isHeld = true;
      const silent = { value: () => {} };
      return Object.create(background.IDBRequest.prototype, {
        addEventListener: silent,
        removeEventListener: silent,
      });
    };
  }
}

/** The next write is the first of its day again: it comes with a snapshot. */
function forgetDay(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('pore-over-shelf');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction('meta', 'readwrite');
      transaction.objectStore('meta').delete('daily');
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe.each([
  ['Chromium', startKillableChromium],
  ['Firefox', startKillableFirefox],
])('%s', (name, start) => {
  let started: Killable | undefined;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started?.close());

  test('killed before each write of a save', { timeout: 300_000 }, async () => {
    const { page, kill, inBackground } = started as Killable;
    expect(await save(page, ['First', 'Second'])).toEqual(['First', 'Second']);
    await page.evaluate(forgetDay);
    const before = await stored(page);
    expect(before.names).toEqual(['First', 'Second']);
    let deaths = 0;
    for (let number = 1; ; number++) {
      await kill();
      await inBackground(`(background) => (${holdBefore})(background, ${number})`);
      let confirmed: string[] | null = null;
      const saving = save(page, ['Third']).then((names) => {
        confirmed = names;
      });
      await until(
        `write ${number} is reached, or all is done`,
        async () => confirmed !== null || (await inBackground('(background) => background.isHeld === true')),
        30_000,
      );
      if (confirmed !== null) break;
      await kill();
      await saving;
      deaths++;
      expect(confirmed).toEqual([]);
      expect(await stored(page), `killed before write ${number}`).toEqual(before);
    }
    // The day, a snapshot in two parts, the product, two copies, and what undoes it; then what is too old to be undone.
    expect(deaths).toBeGreaterThanOrEqual(7);
    const after = await stored(page);
    expect(after).toMatchObject({ names: ['First', 'Second', 'Third'], isWhole: true });
    expect(after.copied).toEqual(after.names);
    expect(after.heads).toEqual(after.names);
    console.info(`${name}: killed before each of ${deaths} writes of a save`);
  });
});
