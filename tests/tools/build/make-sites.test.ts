/** Sites' quirks as the build compiles them in. */
import { expect, test, vi } from 'vitest';
import { makeSites } from './make-sites.ts';

const sites = makeSites();

test('every host has one quirk, and every quirk says what to read or to leave', () => {
  const hosts = sites.flatMap(([names]) => names);
  expect(new Set(hosts).size).toBe(hosts.length);
  for (const [names, { include, exclude }] of sites) {
    expect(include ?? exclude, names.join()).toBeTruthy();
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(?:[a-z0-9-]+|\*)$/);
  }
});

test('a quirk is found by host, in all countries of a shop and below them', async () => {
  vi.stubGlobal('__SITES__', [
    [['shop.*'], { exclude: '#a' }],
    [['one.example'], { include: '#b' }],
  ]);
  const { quirkOf } = await import('../../../src/content/sites.ts');
  for (const host of ['shop.com', 'www.shop.com', 'www.shop.co.jp', 'shop.com.br', 'smile.shop.de'])
    expect(quirkOf(host), host).toEqual({ exclude: '#a' });
  expect(quirkOf('www.one.example')).toEqual({ include: '#b' });
  for (const host of ['workshop.com', 'shop.other.org', 'one.example.org', 'example', 'localhost', ''])
    expect(quirkOf(host), host).toBeUndefined();
});
