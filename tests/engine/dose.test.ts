import { describe, expect, it } from 'vitest';
import { engine, items, read } from './reading.ts';

const doses = (text: string) => items(text).map(({ dose }) => [dose.max, dose.why]);

describe('how much there can be at most', () => {
  it('bounds by place', () => {
    expect(doses('Aqua, Glycerin, Squalane, Cetyl Alcohol')).toEqual([
      [100, 'position'],
      [50, 'position'],
      [33.4, 'position'],
      [25, 'position'],
    ]);
  });

  it('bounds what follows a preservative with a legal cap', () => {
    const [, , phenoxyethanol, oil] = items(
      'Aqua, Glycerin, Phenoxyethanol, Isopropyl Myristate, Squalane, Glycine',
    );
    expect(phenoxyethanol?.dose).toMatchObject({ max: 1, why: 'own-cap', zone: 'low' });
    expect(oil?.dose).toMatchObject({ max: 1, why: 'after-marker', zone: 'low' });
  });

  it.each([
    [
      'alphabetical lists',
      'Alcohol Denat., Butylene Glycol, Caffeine, Dimethicone, Glycerin, Niacinamide, Squalane, Trehalose, Water',
    ],
    ['parts of lists', 'Key ingredients: Squalane, Niacinamide, Panthenol'],
    ['drug facts', 'Active ingredients: Zinc Oxide 10%. Inactive ingredients: Water, Squalane, Glycerin'],
  ])('says nothing about %s', (_, text) => {
    expect(items(text).filter((item) => item.dose.why === 'position')).toEqual([]);
  });

  it('never gives a number for what may be contained', () => {
    expect(items('Talc, Mica, Silica. May contain: CI 77891').at(-1)?.dose.max ?? null).toBeNull();
  });
});

describe('what is worth a mark', () => {
  const assess = (text: string, use: 'leave-on' | 'rinse-off' = 'leave-on') =>
    engine.assess(read(text), { use, area: 'face', reasons: [] });
  const find = (text: string, family: string, use?: 'leave-on' | 'rinse-off') =>
    assess(text, use).find((finding) => finding.family === family);

  it('warns of pore-clogging esters near the start, not at the end', () => {
    expect(
      find('Aqua, Isopropyl Myristate, Glycerin, Cetyl Alcohol, Phenoxyethanol, Limonene', 'pore-clogging')
        ?.note,
    ).toBe(false);
    expect(
      find('Aqua, Glycerin, Cetyl Alcohol, Phenoxyethanol, Isopropyl Myristate, Limonene', 'pore-clogging'),
    ).toMatchObject({ note: true });
    expect(
      find('Aqua, Isopropyl Myristate, Glycerin, Cetyl Alcohol', 'pore-clogging', 'rinse-off')?.note,
    ).toBe(true);
  });

  it('warns of alcohol near the start of what stays on the skin', () => {
    expect(find('Aqua, Alcohol Denat., Glycerin', 'drying-alcohol')?.note).toBe(false);
    expect(find('Aqua, Alcohol Denat., Glycerin', 'drying-alcohol', 'rinse-off')?.note).toBe(true);
    expect(
      find('Aqua, Glycerin, Squalane, Cetyl Alcohol, Silica, Mica, Panthenol, Alcohol', 'drying-alcohol')
        ?.note,
    ).toBe(true);
  });

  it('only notes an antioxidant that protects the formula', () => {
    expect(find('Aqua, Glycerin, Squalane, Ascorbyl Palmitate', 'vitamin-c')?.note).toBe(true);
    expect(find('Aqua, Ascorbic Acid, Glycerin', 'vitamin-c')?.note).toBe(false);
  });

  it('only notes what may be contained', () => {
    expect(find('Talc, Mica, Silica. May contain: Isopropyl Palmitate', 'pore-clogging')?.note).toBe(true);
  });

  it('gives reasons with every finding', () => {
    expect(assess('Aqua, Retinol 1%, Glycerin, Parfum').every((finding) => finding.reasons.length > 0)).toBe(
      true,
    );
    expect(find('Aqua, Retinol 1%, Glycerin', 'retinoid')?.reasons).toContainEqual({
      code: 'above-legal-limit',
      value: 0.3,
      law: 'eu',
      from: '2025-11-01',
    });
  });
});

describe('how a product is used', () => {
  it.each([
    ['Foaming Face Wash', 'rinse-off', 'face'],
    ['Cleansing Balm', 'rinse-off', undefined],
    ['Retinol Night Serum', 'leave-on', 'face'],
    ['Volume Shampoo', 'rinse-off', 'hair'],
    ['Lip Balm', 'leave-on', 'lip'],
    ['Gesichtscreme für die Nacht', 'leave-on', 'face'],
    ['Gel douche', 'rinse-off', 'body'],
    ['Zelt', 'unknown', 'unknown'],
  ])('tells it from "%s"', (name, use, area) => {
    const context = engine.context({ name, text: name });
    expect(context.use).toBe(use);
    if (area) expect(context.area).toBe(area);
  });
});
