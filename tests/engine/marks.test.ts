import { describe, expect, it } from 'vitest';
import { items, read, texts } from './reading.ts';

describe('what stands beside names', () => {
  it.each(['*', '**', '¹', '°', '†', ' *', '[1]', ' (1)'])('takes the footnote mark "%s" off', (mark) => {
    const [first] = items(`Mangifera Indica Seed Butter${mark}, Glycerin, Aqua`);
    expect(first?.text).toBe('Mangifera Indica Seed Butter');
    expect(first?.marks).toContain('footnote');
  });

  it.each([
    ['Niacinamide 5%', 5],
    ['Niacinamide (5 %)', 5],
    ['Niacinamide 0,5 %', 0.5],
    ['Niacinamide - 2.0%', 2],
    ['Niacinamide 20 mg/g', 2],
    ['5% Niacinamide', 5],
  ])('reads the amount in "%s"', (text, percent) => {
    const item = items(`Aqua, ${text}, Glycerin`)[1];
    expect(item?.text).toBe('Niacinamide');
    expect(item?.dose).toMatchObject({ max: percent, why: 'stated' });
  });

  it('keeps [nano] as part of the entry and as a mark', () => {
    const item = items('Aqua, Titanium Dioxide [nano], Glycerin')[1];
    expect(item).toMatchObject({ text: 'Titanium Dioxide [nano]', name: 'Titanium Dioxide' });
    expect(item?.marks).toContain('nano');
  });

  it.each([
    'May contain:',
    'May Contain',
    '[+/-',
    '+/-:',
    '(+/-)',
    'Peut contenir :',
    'Kann enthalten:',
    '± ',
  ])('marks what follows "%s"', (words) => {
    const read = items(`Talc, Mica, Silica, Magnesium Stearate. ${words} CI 77891, CI 77491`);
    expect(read.map((item) => item.marks.includes('mayContain'))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it('tells active from inactive ingredients', () => {
    const list = read(
      'Active Ingredients: Zinc Oxide 12% (Sunscreen). Inactive Ingredients: Alumina, Cetyl Alcohol, Glycerin, Water',
    )[0];
    expect(list?.items.map((item) => [item.text, item.marks[0]])).toEqual([
      ['Zinc Oxide', 'active'],
      ['Alumina', 'inactive'],
      ['Cetyl Alcohol', 'inactive'],
      ['Glycerin', 'inactive'],
      ['Water', 'inactive'],
    ]);
  });

  it.each(['(F.I.L. T118822/3)', '<ILN40817>', '[K3306B]', '4471C', '. 1804'])(
    'leaves the code "%s" out',
    (code) => {
      expect(texts(`Aqua, Glycerin, Linalool ${code.startsWith('4') ? ', ' : ''}${code}`)).toEqual([
        'Aqua',
        'Glycerin',
        'Linalool',
      ]);
    },
  );
});
