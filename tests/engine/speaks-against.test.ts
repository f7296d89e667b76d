/** Texts of pages that say a list's words and list nothing, each beside the list it is not. */
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const found = (text: string, heading?: string) =>
  read(text, { origin: 'page', ...(heading ? { heading } : {}) }).filter(({ state }) => state !== 'unsure');

const LIST =
  'Aqua, Glycerin, Cetearyl Alcohol, Dimethicone, Xanthan Gum, Phenoxyethanol, Ethylhexylglycerin, Parfum';
const inLines = (names: string) => names.replaceAll(', ', '\n');

describe('no list', () => {
  test.each([
    [
      'a dictionary in lines',
      `Ingredients\n${inLines('Allantoin, Butylene Glycol, Carbomer, Dimethicone, Glycerin, Panthenol, Phenoxyethanol, Xanthan Gum')}`,
    ],
    [
      'what is not in it',
      `Ingredients we never use\n${inLines('Methylisothiazolinone, Petrolatum, Triclosan, BHT, DMDM Hydantoin, Propylene Glycol')}`,
    ],
    [
      'a law',
      `Allergens that must be named\n${inLines('Citral, Eugenol, Coumarin, Geraniol, Farnesol, Limonene, Linalool')}`,
    ],
    ['heroes', 'Shop by ingredient\nRetinol\nNiacinamide\nVitamin C\nSalicylic Acid\nSqualane\nPanthenol'],
    ['a supplement', 'Ingredients: Biotin 5 mg, Zinc Gluconate 10 mg, Ascorbic Acid 80 mg, Tocopherol 12 mg'],
    [
      'a recipe',
      'Ingredients\n80 g distilled water\n5 g niacinamide\n5 g glycerin\n1 g panthenol\n0.3 g xanthan gum',
    ],
    ['sweets', 'Ingredients: Sorbitol, Xylitol, Glycerin, Magnesium Stearate, Menthol, E171'],
    [
      'sentences',
      'Both have dimethicone and carbomer, mine also xanthan gum, sodium polyacrylate and titanium dioxide.',
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('what stands on the page of a thing that is no cosmetic', () => {
    expect(read(`Ingredients: ${LIST}`, { origin: 'page', foreign: 'yes' })).toEqual([]);
  });
});

describe('a list all the same', () => {
  test.each([
    ['in lines', `Ingredients\n${inLines(LIST)}`],
    ['under words among others', `The ingredients of our new cream: ${LIST}`],
    ['that begins with what it is bought for', `Ingredients: Niacinamide, ${LIST}`],
    [
      'of a drug, by alphabet',
      `Inactive ingredients: Allantoin, Carbomer, Dimethicone, Glycerin, Phenoxyethanol, Silica, Tocopherol, Water, Xanthan Gum`,
    ],
    ['with colours by number', `Ingredients: ${LIST}, CI 77891 (E171)`],
    ['of a shade', `DIAMOND VEIL: Trisiloxane, Mica, ${LIST}`],
    ['of one name', 'Ingredients: 100% Argania Spinosa Kernel Oil'],
  ])('%s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });
});
