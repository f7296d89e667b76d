/** Law as dated data: each limit and duty has its source, its day of checking, and days in the right order. */
import { describe, expect, test } from 'vitest';
import { readFolder } from './read-files.ts';

describe.each(readFolder('limits').map((file) => [file.path, file.data] as const))(
  '%s',
  (path, { limits, labels = [] }) => {
    const rules = [...limits, ...labels];
    const nameOf = ({ ingredients, source }: (typeof rules)[number]) =>
      `${path}: ${ingredients[0]} (${source})`;

    test('stock is sold no shorter than new products', () => {
      const wrong = rules.filter(
        ({ from, stockUntil }) => stockUntil && (from === null || stockUntil < from),
      );
      expect(wrong.map((rule) => `${nameOf(rule)}: "stockUntil" must be a day after "from".`)).toEqual([]);
    });
    test('what is left on may hold no more than what is rinsed off, where both are told', () => {
      const wrong = labels.filter(({ leaveOn, rinseOff }) => leaveOn > rinseOff);
      expect(wrong.map((rule) => `${nameOf(rule)}: swap "leaveOn" and "rinseOff"?`)).toEqual([]);
    });
    test('advice bounds nothing', () => {
      const wrong = limits.filter(({ kind, marker }) => kind === 'opinion' && marker);
      expect(wrong.map((rule) => `${nameOf(rule)}: an opinion is no law; set "marker" to false.`)).toEqual(
        [],
      );
    });
    test('factors are of its own ingredients and make the share larger', () => {
      const wrong = limits.filter(({ ingredients, factor = {} }) =>
        Object.entries(factor).some(([id, times]) => !ingredients.includes(id) || times < 1),
      );
      expect(
        wrong.map((rule) => `${nameOf(rule)}: "factor" names another ingredient, or is below 1.`),
      ).toEqual([]);
    });
    test('no two limits hold for the same ingredient, use and area', () => {
      const seen = new Map<string, number>();
      for (const { ingredients, use, area, kind = 'law' } of limits)
        for (const id of ingredients) {
          const key = `${id}, ${use}, ${area}, ${kind}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      const twice = [...seen].filter(([, times]) => times > 1).map(([key]) => key);
      expect(twice.map((key) => `${path}: ${key}: keep one of the two limits.`)).toEqual([]);
    });
    test('a warning says its words', () => {
      const silent = labels.filter(({ duty, words }) => (duty === 'warn') !== Boolean(words));
      expect(
        silent.map((rule) => `${nameOf(rule)}: "words" belong to a duty to warn, and to no other.`),
      ).toEqual([]);
    });
  },
);
