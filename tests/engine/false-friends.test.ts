import { describe, expect, it, test } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import cases from './false-friends.json' with { type: 'json' };
import { familiesOf, items } from './reading.ts';

test('there are enough of them, and each names a source that exists', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(cases.filter(({ source }) => !(source in knowledge.sources))).toEqual([]);
});

/** Names that look like members of a family and are none. */
describe('false friends', () => {
  it.each(cases)('$name is no $looksLike: $why', ({ name, looksLike }) => {
    expect(familiesOf(name)).not.toContain(looksLike);
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
