import { describe, expect, it } from 'vitest';
import { items, texts } from './reading.ts';

describe('words around a name', () => {
  it.each([
    ['Cold-Pressed Coconut Oil', 'Cocos Nucifera Oil', ['pore-clogging']],
    ['Certified Organic Tea Tree Oil', 'Melaleuca Alternifolia Leaf Oil', ['tea-tree']],
    ['Encapsulated Retinol', 'Retinol', ['retinoid']],
    ['Organic Rosehip Seed Oil', 'Rosa Canina Seed Oil', []],
    ['Steam Distilled Lavender Oil', 'Lavandula Angustifolia Oil', ['essential-oil']],
  ])('%s is %s', (text, name, families) => {
    expect(items(`Aqua, ${text}, Xanthan Gum`)[1]).toMatchObject({ text, name, families });
  });

  it.each([
    // A qualifier alone names nothing, and a rest that is no name stays unknown.
    'Organic',
    'Pure Natural',
    'Organic Moonlight Essence',
  ])('%s is not recognised', (text) => {
    expect(
      items(`Aqua, Glycerin, ${text}, Xanthan Gum`).find((item) => item.text === text)?.ingredient ?? null,
    ).toBe(null);
  });

  it('makes a list of one qualified name', () => {
    expect(texts('Ingredients: Organic Rosehip Seed Oil')).toEqual(['Organic Rosehip Seed Oil']);
    expect(texts('Ingredients: 100% pure squalane')).toEqual(['pure squalane']);
  });
});

describe('a heading glued to the last name', () => {
  it.each([
    [
      'Ingredients: Aqua, Glycerin, Phenoxyethanol How to use Apply a little to clean skin.',
      'Phenoxyethanol',
    ],
    [
      'Inhaltsstoffe: Aqua, Glycerin, Phenoxyethanol Anwendung Morgens und abends auftragen.',
      'Phenoxyethanol',
    ],
    ['전성분 : 정제수, 글리세린, 1,2-헥산다이올 사용방법 세안 후 적당량을 바릅니다', '1,2-헥산다이올'],
  ])('%s', (text, last) => {
    expect(texts(text).at(-1)).toBe(last);
    expect(texts(text)).toHaveLength(3);
  });
});
