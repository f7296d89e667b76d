/** Browsing alone writes nothing anywhere: the extension's storage is the same before and after. */
import { expect, test } from 'vitest';
import { demoPaths } from '../../demo/shop.ts';
import type { InExtension } from '../../tools/browsers/ask-tab.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

interface Storing {
  chrome: { storage: Record<'local' | 'sync' | 'session', { get(keys: null): Promise<object> }> };
}

/** Everything the extension keeps, by place; names of data bases only, which is enough to see a new one. */
export const keptBy = (inExtension: InExtension) =>
  inExtension(async () => {
    const { storage } = (globalThis as unknown as Storing).chrome;
    return {
      local: await storage.local.get(null),
      sync: await storage.sync.get(null),
      session: await storage.session.get(null),
      databases: (await indexedDB.databases()).map(({ name, version }) => `${name} ${version}`),
      caches: await globalThis.caches?.keys().catch(() => []),
    };
  }, null);
export const kept = (world: World) => keptBy(world.browser.inExtension);

export function testUnwritten(world: () => World): void {
  test('ten pages are visited, and nothing is stored', async () => {
    const before = await kept(world());
    const visited = demoPaths.filter((path) => path !== '/').slice(0, 10);
    let lists = 0;
    for (const path of visited) {
      const tab = await world().openShop(path);
      lists += (await readReport(tab)).lists.length;
      await tab.close();
    }
    expect(visited.length).toBe(10);
    expect(lists).toBeGreaterThan(3);
    expect(await kept(world())).toEqual(before);
  });
}
