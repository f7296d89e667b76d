import { expect, test } from 'vitest';
import { differenceOf, ratioOf, spreadOf } from './statistics.ts';

test('a spread is the median and the middle half', () => {
  expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spreadOf([1, 2]).median).toBe(1.5);
  expect(spreadOf([]).median).toBeNaN();
});

test('pairs are compared before they are summed up', () => {
  expect(ratioOf([2, 20, 200], [1, 10, 100])).toEqual({ median: 2, low: 2, high: 2 });
  expect(differenceOf([2, 12, 102], [1, 11, 101])).toEqual({ median: 1, low: 1, high: 1 });
});
