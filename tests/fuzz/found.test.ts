/** What fuzzing has found, each as the smallest input that failed. */
import { expect, test } from 'vitest';
import { stringAround } from '../../src/page/json-strings.ts';
import { read } from '../engine/reading.ts';

test('product data that begins with a quote is not looked through for ever', () => {
  expect(stringAround('"\\"ingredients', 8)).toBe(undefined);
  expect(stringAround('"'.repeat(200), 200)).toBe(undefined);
});

test.each([
  ['Aqua, Retinol 1000 ppm, Parfum', 'Retinol', 0.1],
  ['Aqua, Retinol 2,500 ppm, Parfum', 'Retinol', 0.25],
])('an amount of four digits is one number: %s', (text, name, percent) => {
  const item = read(text)[0]?.items[1];
  expect([item?.text, item?.dose.max]).toEqual([name, percent]);
});

test.each(['Aqua, Retinol 0 ppm, Parfum', 'Aqua, Retinol 99999999 ppm, Parfum'])(
  'an amount that can be none bounds nothing: %s',
  (text) => {
    const item = read(text)[0]?.items[1];
    expect(item?.dose.why).not.toBe('stated');
    expect(item?.dose.max).toBeGreaterThan(0);
  },
);

test('a name in letters of two scripts is not taken for the real one without a word', () => {
  const [, retinol, palmitate] =
    read('Aqua, R\u0435tin\u043el, Isopropyl Palmitate, Glycerin')[0]?.items ?? [];
  expect([retinol?.name, retinol?.marks]).toEqual(['Retinol', ['lookalike']]);
  expect(palmitate?.marks).toEqual([]);
});
