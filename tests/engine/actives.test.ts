import { expect, it } from 'vitest';
import { texts } from './reading.ts';

it('keeps an active that is all the label tells', () => {
  expect(texts('Active ingredient: Benzoyl Peroxide 5%')).toEqual(['Benzoyl Peroxide']);
});

it('keeps actives that the list behind its own heading does not name', () => {
  expect(
    texts('Active ingredients: Avobenzone 3%, Octisalate 5%. Ingredients: Aqua, Glycerin, Xanthan Gum'),
  ).toContain('Octisalate');
});
