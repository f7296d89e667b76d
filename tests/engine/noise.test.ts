import { describe, expect, it } from 'vitest';
import { read, texts } from './reading.ts';

const LIST = 'Aqua, Glycerin, Squalane, Cetearyl Alcohol, Tocopherol, Phenoxyethanol';
const NAMES = LIST.split(', ');

describe('what is not the list', () => {
  it.each([
    ['a heading', `Ingredients: ${LIST}`],
    ['a heading in two languages', `Ingredients/Ingrédients: ${LIST}`],
    ['a heading without a colon', `INGREDIENTS ${LIST}`],
    ['a product name before the heading', `Cloud Milk 5 Division: Nordlys Ingredients: ${LIST}`],
    ['a disclaimer', `${LIST}. Please be aware that ingredient lists may change. Refer to the package.`],
    ['a disclaimer glued on', `${LIST}.Please note that ingredients are updated now and then.`],
    ['a footnote', `${LIST.replace('Squalane', 'Squalane*')}. *From organic farming`],
    ['a footnote glued on', `${LIST.replace('Squalane', 'Squalane*')} * Essential Oil`],
    ['a how-to', `${LIST}.\n\nHow to use: smooth over a clean face every evening.`],
    [
      'call-outs before',
      `-Night Moss Water: Calms and cools the skin.\n-Glycerin: Draws in water.\n\n${LIST}`,
    ],
    ['flat call-outs before', `-Night Moss: Calms the skin. -Squalane: Softens and smooths. ${LIST}`],
    ['call-outs without a colon', `-Honey\n-Salicylic Acid\n\n${LIST}`],
    [
      'an absence claim',
      `${LIST}. Free from parabens, sodium lauryl sulfate, retinyl palmitate and mineral oil.`,
    ],
    ['an absence claim before', `Ohne Retinol, Silikone und Parfum.\n${LIST}`],
    ['a sentence about it', `${LIST}. The pH of this formula is about 5.5 and it suits most people.`],
    ['markup', `<p>${LIST}</p>`],
  ])('leaves %s out', (_, text) => {
    expect(texts(text)).toEqual(NAMES);
  });

  it.each([
    ['call-outs only', '-Retinol: Smooths the look of lines.\n-Niacinamide: Evens the tone.'],
    ['prose', 'We grew up by the sea, where salt, honey and patience were all one needed. Come and see.'],
    [
      'an article',
      'Retinol is known for smoothing lines. Dermatologists say that retinol, vitamin C and niacinamide can share a routine.',
    ],
    ['a promise', 'Free of parabens, sulfates, mineral oil and retinyl palmitate.'],
    ['style sheets', '.box img { max-width: 100%; border: 0 } .box { margin: auto; display: flex }'],
    ['nothing', ''],
    ['marks', '*** --- ,,, ;;; ((( '],
  ])('finds no list in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes the names out of a proprietary blend', () => {
    expect(
      texts(
        'Aqua, Moonlake Botanical Blend (Arnica Montana Flower Extract, Centella Asiatica Extract, Glycerin), Xanthan Gum',
      ),
    ).toEqual([
      'Aqua',
      'Arnica Montana Flower Extract',
      'Centella Asiatica Extract',
      'Glycerin',
      'Xanthan Gum',
    ]);
  });
});

describe('several lists in one text', () => {
  it.each([
    [
      'steps',
      'Step 1:\nAqua, Glycerin, Panthenol, Allantoin.\n\nStep 2:\nKaolin, Silica, Algin, Mica.',
      ['Step 1', 'Step 2'],
    ],
    [
      'shades',
      'Peach Stone: Talc, Mica, Silica, CI 77491. | Wet Slate: Talc, Mica, Silica, CI 77499.',
      ['Peach Stone', 'Wet Slate'],
    ],
  ])('reads %s apart', (_, text, titles) => {
    const lists = read(text);
    expect(lists.map((list) => list.title)).toEqual(titles);
    expect(lists.map((list) => list.items.length)).toEqual([4, 4]);
  });

  it('drops highlights when the full list follows', () => {
    expect(texts(`Key ingredients: Retinol, Niacinamide. Full ingredients: ${LIST}`)).toEqual(NAMES);
  });
});
