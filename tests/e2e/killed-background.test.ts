/** The background killed while it saves, in both browsers: what was confirmed is there, and nothing is half there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Killable,
  save,
  startKillableChromium,
  startKillableFirefox,
  stored,
} from './drivers/killable.ts';

describe.each([
  ['Chromium', startKillableChromium],
  ['Firefox', startKillableFirefox],
])('%s', (_, start) => {
  let started: Killable | undefined;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started?.close());

  test('killed at ten moments of many saves', { timeout: 240_000 }, async () => {
    const { page, kill } = started as Killable;
    const confirmed = await save(page, ['Before']);
    expect(confirmed).toEqual(['Before']);
    let unconfirmed = 0;
    for (let round = 0; round < 10; round++) {
      const names = Array.from({ length: 8 }, (_, i) => `Round ${round} number ${i}`);
      const saving = save(page, names);
      await new Promise((next) => setTimeout(next, round * 12));
      await kill();
      const done = await saving;
      unconfirmed += names.length - done.length;
      confirmed.push(...done);
      const { names: kept, copied, heads, undos, isWhole } = await stored(page);
      expect(kept).toEqual(expect.arrayContaining(confirmed));
      expect(isWhole).toBe(true);
      expect(copied).toEqual(kept);
      expect(heads).toEqual(kept);
      expect(undos).toBe(kept.length);
    }
    // Were nothing ever interrupted, this test would say nothing.
    expect(unconfirmed).toBeGreaterThan(0);
    expect(await save(page, ['After'])).toEqual(['After']);
    console.info(`${confirmed.length} saves confirmed, ${unconfirmed} interrupted`);
  });
});
