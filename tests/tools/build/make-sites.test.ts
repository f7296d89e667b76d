/** Sites' quirks as the build compiles them in. */
import { expect, test } from 'vitest';
import { makeSites } from './make-sites.ts';

const sites = makeSites();

test('every host has one quirk, and every quirk says what to read or to leave', () => {
  const hosts = sites.flatMap(([names]) => names);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const [names, { include, exclude }] of sites) {
    expect(include ?? exclude, names.join()).toBeTruthy();
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  }
});

test('a shop with many countries has its selectors once', () => {
  const amazon = sites.filter(([names]) => names.some((name) => name.startsWith('amazon.')));
  expect(amazon).toHaveLength(1);
  expect(amazon[0]?.[0]).toContain('amazon.co.jp');
  expect(amazon[0]?.[1].exclude).toContain('#HLCXComparisonTable');
});
