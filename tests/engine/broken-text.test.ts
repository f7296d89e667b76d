import { describe, expect, it } from 'vitest';
import { items, texts } from './reading.ts';

describe('broken text', () => {
  it.each([
    ['joined words', 'PanaxGinseng Root Extract', 'Panax Ginseng Root Extract'],
    ['a joined first word', 'SODIUMLAURYL SULFATE', 'Sodium Lauryl Sulfate'],
    [
      'a ligature',
      'Hamamelis O\uFB03cinalis Leaf Water'.replace(
        'Hamamelis O\uFB03cinalis Leaf Water',
        'Rosmarinus O\uFB03cinalis Leaf Extract',
      ),
      'Rosmarinus Officinalis Leaf Extract',
    ],
    ['a lost ligature', 'Sodium Metabisul te', 'Sodium Metabisulfite'],
    ['a dotless i', 'Ni\u0131acinamide'.replace('i\u0131', '\u0131'), 'Niacinamide'],
    ['a soft hyphen', 'Phenoxy\u00ADethanol', 'Phenoxyethanol'],
    ['a zero-width space', 'Toco\u200Bpherol', 'Tocopherol'],
    ['an odd hyphen', 'PEG\u2011100 Stearate', 'PEG-100 Stearate'],
    [
      'a hyphenated line end',
      'Hydroxyethyl\u00ADcellu-\nlose'.replace('\u00AD', ''),
      'Hydroxyethylcellulose',
    ],
    ['Cyrillic look-alikes', 'Gly\u0441\u0435rin', 'Glycerin'],
    ['full-width letters', 'Ｇｌｙｃｅｒｉｎ', 'Glycerin'],
    ['a misspelling', 'Phenoxyethonol', 'Phenoxyethanol'],
    ['swapped letters', 'Caprylic/Capric Trigylceride', 'Caprylic/Capric Triglyceride'],
    ['an l read as a digit', 'Phenoxyethano1', 'Phenoxyethanol'],
    ['an o read as a digit', 'Phen0xyethanol', 'Phenoxyethanol'],
    ['a colour index read by a machine', 'Cl 77891', 'Titanium Dioxide'],
    ['a dotted colour index', 'C.I. 77891', 'Titanium Dioxide'],
  ])('reads a name with %s', (_, text, name) => {
    const item = items(`Aqua, ${text}, Squalane`)[1];
    expect(item?.name).toBe(name);
    expect(item?.text).toBe(text);
  });

  it('minds accents where they make another word', () => {
    const names = items('Thành phần: nước, dầu dừa, dầu dứa, dau dua, glycerin').map((item) => item.name);
    expect(names).toEqual(['Water', 'Cocos Nucifera Oil', null, 'Cocos Nucifera Oil', 'Glycerin']);
  });

  it('guesses no misspelt name in other scripts than Latin', () => {
    const [, sulfate] = items('Состав: вода, лаурилсульфат амония, глицерин');
    expect(sulfate).toMatchObject({ ingredient: null, families: [] });
  });

  it('undoes escaped line breaks', () => {
    expect(texts('Aqua&lt;br&gt;Glycerin&amp;lt;br /&amp;gt;Xanthan Gum')).toEqual([
      'Aqua',
      'Glycerin',
      'Xanthan Gum',
    ]);
  });

  it('undoes entities, however often they were escaped', () => {
    expect(texts('Aqua&amp;amp;nbsp;, Glycerin &amp;amp; Xanthan Gum&#44; Tocopherol')).toHaveLength(4);
  });

  it('closes up letter-spaced text', () => {
    expect(items('A q u a ,  G l y c e r i n ,  S q u a l a n e').map((item) => item.name)).toEqual([
      'Water',
      'Glycerin',
      'Squalane',
    ]);
  });

  it('ignores a byte order mark', () => {
    expect(texts('\uFEFFAqua, Glycerin, Squalane')).toEqual(['Aqua', 'Glycerin', 'Squalane']);
  });
});
