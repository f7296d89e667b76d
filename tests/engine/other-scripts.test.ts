import { describe, expect, it } from 'vitest';
import { texts } from './reading.ts';

const NAMES = ['水', '甘油', '丁二醇', '烟酰胺', '黄原胶', '苯氧乙醇'];

describe('separators of scripts without spaces', () => {
  it.each([
    ['commas of their own', '、'],
    ['full-width commas', '，'],
    ['slashes without spaces', '/'],
    ['full-width slashes', '／'],
    ['spaces', '　'],
    ['dots', '・'],
    ['full-width stops', '．'],
    ['ideographic stops', '。'],
  ])('%s', (_, separator) => {
    expect(texts(`全成分：${NAMES.join(separator)}`)).toEqual(NAMES);
  });

  it('a comma stands inside no name of theirs', () => {
    expect(texts('全成分：水、甘油、1,3-丁二醇、黄原胶')).toEqual(['水', '甘油', '1,3-丁二醇', '黄原胶']);
  });

  it('slashes between two words for one thing stay inside', () => {
    expect(texts('成分：水/Water、甘油/Glycerin、苯氧乙醇')).toEqual([
      '水/Water',
      '甘油/Glycerin',
      '苯氧乙醇',
    ]);
  });
});

describe('headings that are set off', () => {
  it.each([
    ['brackets', '【全成分】水、甘油、黄原胶【使用方法】取适量'],
    ['bullets', '◆全成分◆水、甘油、黄原胶\n◆使用方法◆取适量'],
    ['a bar', '成分 | 水 | 甘油 | 黄原胶'],
    ['a note behind the list', '成分：水、甘油、黄原胶 ※成分可能会更改'],
  ])('%s', (_, text) => {
    expect(texts(text)).toEqual(['水', '甘油', '黄原胶']);
  });

  it('a bracket heads each part of a kit', () => {
    expect(texts('[クリーム]水、スクワラン、グリセリン\n[化粧水]水、BG、エタノール')).toEqual([
      '水',
      'スクワラン',
      'グリセリン',
      '水',
      'BG',
      'エタノール',
    ]);
  });
});

describe('joining words', () => {
  it.each([
    ['written together with the next name', 'المكونات: ماء، جليسرين وحمض الستريك', 3],
    ['of one letter', 'Składniki: woda, gliceryna, kwas cytrynowy i parfum.', 4],
    ['without spaces', '成分：水、甘油和苯氧乙醇', 3],
    ['between names nobody knows, at the end', 'Ingrédients : eau, miel, poudre de lune et sel de brume.', 4],
  ])('%s', (_, text, count) => {
    expect(texts(text)).toHaveLength(count);
  });

  it('leave names alone that hold them', () => {
    expect(
      texts('Ingredients: Water, Collagen I, Vitamin E, Salt and Pepper Fruit Extract, Glycerin'),
    ).toContain('Vitamin E');
  });
});

describe('what stands glued to a name', () => {
  it.each([
    ['Ingredients: Aqua, Glycerin, Sodium BenzoateHow to use: apply to skin.', 'Sodium Benzoate'],
    ['Inhaltsstoffe: Aqua, Glycerin, LinaloolAnwendung: Morgens auftragen.', 'Linalool'],
    ['Состав: Aqua, Glycerin, Sodium BenzoateСпособ применения: нанести', 'Sodium Benzoate'],
    ['Složení: Aqua, Glycerin, Parfum CZ/SK: Pouze k zevnímu použití.', 'Parfum'],
    ['İçindekiler: Aqua, Glycerin, Parfum Kullanım Şekli: Temiz cilde uygulayın.', 'Parfum'],
  ])('%s', (text, last) => {
    expect(texts(text)).toEqual(['Aqua', 'Glycerin', last]);
  });

  it('a heading glued to the first name', () => {
    expect(texts('IngredientsAqua, Glycerin, Panthenol, Parfum')[0]).toBe('Aqua');
  });

  it.each([
    ['Bileşenler: Su, Niasinamid %10, Gliserin', 'Niasinamid'],
    ['Ingredients: Aqua, Salicylic Acid (content 2%), Glycerin', 'Salicylic Acid'],
    ['Ingredientes: Agua, Glicerina, agua purificada c.s.p. 100 g', 'agua purificada'],
    ['Ingredients: Aqua, Titanium Dioxide (E171), Glycerin', 'Titanium Dioxide (E171)'],
    ['成分：水、甘油（保湿剂）、苯氧乙醇', '甘油'],
  ])('amounts and purposes: %s', (text, name) => {
    expect(texts(text)).toContain(name);
  });
});

describe('absence told behind the names', () => {
  it('is not contained', () => {
    expect(
      texts(
        'İçindekiler: Aqua, Coco-Glucoside, Glycerin, Betaine, Panthenol. Paraben, SLS ve alkol içermez.',
      ),
    ).toEqual(['Aqua', 'Coco-Glucoside', 'Glycerin', 'Betaine', 'Panthenol']);
  });
});

describe('what somebody pastes', () => {
  it.each([
    'Nahrungsergänzungsmittel mit Zink. Zutaten: Calciumascorbat, Füllstoff Cellulose, Zinkgluconat. Nährwertangaben pro Tagesdosis: Zink 10 mg',
    '나이아신아마이드 5%와 판테놀을 담은 수분 가득 세럼. 끈적임 없이 스며들어 하루 종일 촉촉합니다.',
    'Cremen indeholder rosenvand, sheasmør og jojobaolie, som gør huden blød. Anbefales til tør hud.',
  ])('may be no list: %s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});
