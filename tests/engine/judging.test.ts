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
    expect(read('Ingredients: 100% Argania Spinosa Kernel Oil', { origin: 'page' })).toHaveLength(1);
    expect(read('Squalane', { origin: 'page', heading: 'Ingredients' })).toHaveLength(1);
  });

  it('gives each shade its list, however many numbers name it', () => {
    const lists = read(`SHADE 10: ${LIST}.\nSHADES 12, 14, 15, 18 & 22: Mica, ${LIST}.`, { origin: 'page' });
    expect(lists.map((list) => [list.title, list.items.length])).toEqual([
      ['SHADE 10', 7],
      ['SHADES 12, 14, 15, 18 & 22', 8],
    ]);
  });

  it('leaves out what is said about a name behind the list', () => {
    const text = `Ingredients\n${LIST}\n\nXANTHAN GUM\nOur gum comes from a mill in the north, which we have visited twice and liked a lot.`;
    expect(read(text, { origin: 'page' }).map((list) => list.text)).toEqual([LIST]);
  });

  it('keeps plain words on a line of their own among plain names', () => {
    const lines = [
      'Pasture raised & rendered mutton tallow',
      'Organic jojoba oil',
      'Beeswax',
      'Lavender oil blend',
    ];
    const [list] = read(`Ingredients\n${lines.join('\n')}\nWe pour each tin by hand.`, { origin: 'page' });
    expect(list?.items.map((item) => item.text)).toEqual(lines);
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
    [
      'sentences under a heading',
      'Ingredients\nTocopherol may keep it from spoiling, and dimethicone may leave a silky film on the skin.',
    ],
    [
      'sentences after sentences',
      'Ingredients\nWe like to keep it simple. Glycerin holds water, squalane softens, and tocopherol may keep it from spoiling.',
    ],
    [
      'a data sheet of one substance',
      'Composition / information on ingredients\nSubstance\nPropylene Glycol\nCAS No. 57-55-6\nEC 200-338-0\nConcentration > 99 %',
    ],
    ['a filter', 'Shop by ingredient: Retinol, Vitamin C, Niacinamide, Salicylic Acid, Tea Tree'],
  ])('finds no list on a page with %s', (_, text) => {
    expect(read(text, { origin: 'page' }).filter((list) => list.state !== 'unsure')).toEqual([]);
  });
});
