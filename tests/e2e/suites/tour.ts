/** A tour of every place of the full page: nothing is asked for, nothing is written down, and no error is logged. */
import { expect, test } from 'vitest';
import { browsersOwn, hostOf } from './network.ts';
import { kept } from './unwritten.ts';
import type { World } from './world.ts';

const places = [
  'about',
  'check',
  'shelf',
  'compare',
  'routine',
  'suits',
  'shelf-data',
  'product=nobody-has-this',
  'dictionary',
  'family=retinoid',
  'ingredient=retinol',
  'article',
  'sources',
  'profile',
  'settings',
  'help',
  'welcome',
  'print',
  'picture',
  'no-such-place',
];

export function testTour(world: () => World): void {
  test('every place of the full page', { timeout: 120_000 }, async () => {
    const { server, browser } = world();
    const view = await browser.extensionPage('src/app/index.html#help');
    const [asked, before] = [server.paths.length, await kept(world())];
    await view.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
        said.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const seen = new Set<string>();
    for (const place of places) {
      await view.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await view.until(
        `something stands at #${place}`,
        () => (document.querySelector('main')?.textContent ?? '').trim().length > 20,
        null,
      );
      await new Promise((later) => setTimeout(later, 150));
      seen.add(await view.evaluate(() => document.querySelector('main')?.textContent ?? ''));
    }
    // Were a place to show the one before, the tour would have seen less than it says.
    expect(seen.size).toBeGreaterThan(places.length - 3);
    const outside = await view.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin)),
    );
    const violations = await view.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect([outside, violations, view.errors]).toEqual([[], [], []]);
    expect(server.paths.slice(asked)).toEqual([]);
    expect(server.foreign.map(hostOf).filter((host) => !browsersOwn.test(host))).toEqual([]);
    // Whoever opens the shelf gets one: an empty data base.
    expect({ ...(await kept(world())), databases: [] }).toEqual({ ...before, databases: [] });
    await view.close();
  });
}
