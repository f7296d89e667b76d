import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const LIST =
  'Aqua, Glycerin, Cetearyl Alcohol, Caprylic/Capric Triglyceride, Xanthan Gum, Phenoxyethanol, Ethylhexylglycerin';

describe('how sure a list is', () => {
  it('cuts the list out of a page and says where it stood', () => {
    const page = `Velvet Fog Cream\nA light cream for dry days.\n\nIngredients\n${LIST}.\n\nHow to use\nSmooth over the face.`;
    const [list, ...others] = read(page, { origin: 'page' });
    expect(others).toEqual([]);
    expect(list).toMatchObject({ text: LIST, state: 'whole', start: page.indexOf('Aqua') });
    expect(page.slice(list?.start, list?.end)).toBe(LIST);
  });

  it('keeps "may contain" in the list', () => {
    const [list] = read(`Ingredients: ${LIST}. May contain: CI 77891, CI 77491.`, { origin: 'page' });
    expect(list?.text).toBe(`${LIST}. May contain: CI 77891, CI 77491`);
  });

  it.each([
    ['highlights', 'Key ingredients: Niacinamide, Glycerin, Panthenol, Squalane'],
    ['a cut list', `${LIST}…`],
    ['actives only', 'Active ingredients: Avobenzone 3%, Homosalate 9%, Octisalate 5%'],
  ])('calls %s a part', (_, text) => {
    expect(read(text)[0]?.state).toBe('partial');
  });

  it('believes a heading in front of one name', () => {
    expect(read('Ingredients: Argania Spinosa Kernel Oil', { origin: 'page' })).toHaveLength(1);
    expect(read('Squalane', { origin: 'page', heading: 'Ingredients' })).toHaveLength(1);
  });

  it.each([
    [
      'a recipe',
      'Ingredients\n2 tbsp coconut oil\n1 cup sugar\n1 tsp salt\n3 eggs\nHoney\n\nMethod: Preheat the oven and whisk.',
    ],
    [
      'a supplement',
      'Supplement Facts. Serving size 1 capsule. Vitamin A (as retinyl palmitate), Vitamin C (ascorbic acid), niacinamide, gelatin, magnesium stearate.',
    ],
    [
      'a review',
      'I love it! The glycerin and the niacinamide made my skin soft, and there is no fragrance. Five stars from me.',
    ],
    [
      'a guide',
      'What to look for: retinol, vitamin C, niacinamide, hyaluronic acid and salicylic acid. Start slowly and wear sunscreen.',
    ],
    ['a filter', 'Shop by ingredient: Retinol, Vitamin C, Niacinamide, Salicylic Acid, Tea Tree'],
  ])('finds no list on a page with %s', (_, text) => {
    expect(read(text, { origin: 'page' }).filter((list) => list.state !== 'unsure')).toEqual([]);
  });
});
