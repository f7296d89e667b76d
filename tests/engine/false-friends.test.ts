import { describe, expect, it } from 'vitest';
import { familiesOf, items } from './reading.ts';

/** Names that look like members of a family and are none. */
describe('false friends', () => {
  it.each([
    [
      'drying-alcohol',
      [
        'Cetyl Alcohol',
        'Cetearyl Alcohol',
        'Stearyl Alcohol',
        'Behenyl Alcohol',
        'Myristyl Alcohol',
        'Benzyl Alcohol',
        'Lanolin Alcohol',
        'Phenethyl Alcohol',
        'Isopropyl Myristate',
        'Polyvinyl Alcohol',
        'Jojoba Alcohol',
      ],
    ],
    [
      'pore-clogging',
      [
        'Isopropyl Alcohol',
        'Butylene Glycol',
        'Butyrospermum Parkii Butter',
        'Cocamidopropyl Betaine',
        'Coco-Glucoside',
        'Coco-Caprylate',
        'Caprylic/Capric Triglyceride',
        'Coconut Alkanes',
        'Coconut Acid',
        'Cocos Nucifera Water',
        'Cocos Nucifera Fruit Extract',
        'Cocos Nucifera Fruit Juice',
        'Laureth-7',
        'Laureth-9',
        'Steareth-20',
        'Glyceryl Stearate',
        'Glycerin',
        'Petrolatum',
        'Dimethicone',
        'Sodium Chloride',
      ],
    ],
    [
      'tea-tree',
      [
        'Triethanolamine',
        'TEA-Lauryl Sulfate',
        'Camellia Sinensis Leaf Extract',
        'Green Tea',
        'Camellia Oleifera Seed Oil',
        'Melaleuca Viridiflora Leaf Oil',
        'Melaleuca Leucadendron Cajaput Oil',
        'Melaleuca Ericifolia Leaf Oil',
        'Leptospermum Scoparium Branch/Leaf Oil',
        'New Zealand Tea Tree Oil',
        'Lemon-Scented Tea Tree Oil',
        'Leptospermum Petersonii (Lemon Tea Tree) Oil',
      ],
    ],
    [
      'strong-sulfate',
      [
        'Sodium Lauryl Sulfoacetate',
        'Sodium Lauroyl Sarcosinate',
        'Sodium Lauroyl Lactylate',
        'Disodium Laureth Sulfosuccinate',
        'Sodium Laureth Sulfate',
        'Sodium Chloride',
      ],
    ],
    [
      'retinoid',
      [
        'Bakuchiol',
        'Rosa Canina Seed Oil',
        'Beta-Carotene',
        'Phloretin',
        'Plant-Based Retinol Alternative',
        'Daucus Carota Sativa Seed Oil',
      ],
    ],
    ['vitamin-c', ['Erythorbic Acid', 'Sodium Erythorbate', 'Citric Acid']],
    ['aha', ['Citric Acid', 'Sodium Citrate']],
    ['papaya', ['Carica Papaya Seed Oil']],
    ['harsh-scrub', ['Prunus Armeniaca Kernel Oil', 'Juglans Regia Seed Oil']],
    ['rice', ['Oryza Sativa Starch']],
  ])('are no %s', (family, names) => {
    expect(names.filter((name) => familiesOf(name).includes(family))).toEqual([]);
  });

  it.each([
    ['drying-alcohol', ['Alcohol', 'Alcohol Denat.', 'SD Alcohol 40-B', 'Ethanol', 'Isopropyl Alcohol']],
    [
      'pore-clogging',
      [
        'Isopropyl Myristate',
        'Isopropyl Palmitate',
        'Cocos Nucifera (Coconut) Oil',
        'Cocos (Coconut) Nucifera Oil',
        'Laureth-4',
        'Glyceryl Stearate SE',
      ],
    ],
    [
      'tea-tree',
      ['Melaleuca Alternifolia (Tea Tree) Leaf Oil', 'Melaleuca Alternifolia Leaf Oil', 'Tea Tree Oil'],
    ],
    ['strong-sulfate', ['Sodium Lauryl Sulfate', 'Sodium Coco-Sulfate', 'Ammonium Lauryl Sulfate']],
    [
      'retinoid',
      [
        'Retinol',
        'Retinal',
        'Retinyl Palmitate',
        'Retinyl (Vitamin A) Palmitate',
        'Vitamin A Palmitate',
        'Hydroxypinacolone Retinoate',
      ],
    ],
    [
      'vitamin-c',
      [
        'Ascorbic Acid',
        'L-Ascorbic Acid',
        '3-O-Ethyl Ascorbic Acid',
        'Ascorbyl Palmitate',
        'Magnesium Ascorbyl Phosphate (Vitamin C)',
      ],
    ],
  ])('leave the members of %s alone', (family, names) => {
    expect(names.filter((name) => !familiesOf(name).includes(family))).toEqual([]);
  });

  it('never corrects one real name into another', () => {
    const [retinal, palmate] = items('Retinal, Isopropyl Palmate, Glycerin, Aqua');
    expect(retinal?.name).toBe('Retinal');
    expect(palmate?.families).not.toContain('pore-clogging');
  });

  it.each(['Retinl', 'Oleth-13', 'Laureth-14', 'Laureth-44'])('does not guess at "%s"', (name) => {
    expect(familiesOf(name).filter((family) => ['retinoid', 'pore-clogging'].includes(family))).toEqual([]);
  });
});
