import { describe, expect, it } from 'vitest';
import { items, texts } from './reading.ts';

const NAMES = ['Aqua', 'Glycerin', 'Cetearyl Alcohol', 'Sodium Hyaluronate', 'Phenoxyethanol'];

describe('separators', () => {
  it.each([
    ['comma', ', '],
    ['comma without a space', ','],
    ['space before the comma', ' , '],
    ['full-width comma', '，'],
    ['ideographic comma', '、'],
    ['Arabic comma', '، '],
    ['semicolon', '; '],
    ['bullet', ' • '],
    ['middle dot', ' · '],
    ['black circle', ' ● '],
    ['pipe', ' | '],
    ['full stop', '. '],
    ['spaced hyphen', ' - '],
    ['dash', ' — '],
    ['spaced slash', ' / '],
    ['line break', '\n'],
    ['line break with a bullet', '\n• '],
    ['tag', '<br>'],
    ['space only', ' '],
  ])('reads names separated by %s', (_, separator) => {
    expect(texts(NAMES.join(separator))).toEqual(NAMES);
  });

  it.each([
    ['without any separator', 'AquaGlycerinCetearyl AlcoholSodium HyaluronatePhenoxyethanol'],
    ['in capitals without any separator', 'AQUAGLYCERINCETEARYL ALCOHOLSODIUM HYALURONATEPHENOXYETHANOL'],
  ])('cuts names %s by knowing them', (_, text) => {
    expect(texts(text).map((name) => name.toLowerCase())).toEqual(NAMES.map((name) => name.toLowerCase()));
  });

  it.each(['and', '&', '(and)', 'et', 'und', 'y'])('splits a blend at "%s"', (word) => {
    expect(texts(`Aqua, Cetearyl Alcohol ${word} Ceteareth-20, Glycerin`)).toEqual([
      'Aqua',
      'Cetearyl Alcohol',
      'Ceteareth-20',
      'Glycerin',
    ]);
  });

  it.each([
    '1,2-Hexanediol',
    '1, 2-Hexanediol',
    'Bis-PEG/PPG-16/16 PEG/PPG-16/16 Dimethicone',
    'Caprylic/Capric Triglyceride',
    'C12-15 Alkyl Benzoate',
    'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
    '2-Oleamido-1,3-Octadecanediol',
    'Alpha-Isomethyl Ionone',
    'Aqua/Water/Eau',
    'Aqua / Water / Eau',
    'Water\\Aqua\\Eau',
    'Parfum (Fragrance)',
    'Butyrospermum Parkii (Shea) Butter',
    'Iron Oxides (CI 77491, CI 77492, CI 77499)',
    'Mel / Honey',
    'PEG-40 Hydrogenated Castor Oil',
    'N,N-Bis(2-Hydroxyethyl)-p-Phenylenediamine Sulfate',
  ])('keeps "%s" whole', (name) => {
    expect(texts(`Glycerin, ${name}, Sodium Chloride`)).toEqual(['Glycerin', name, 'Sodium Chloride']);
  });

  it.each([
    ['PEG-40, Stearate', 'PEG-40 Stearate'],
    ['Citrus, Aurantium Dulcis Peel Oil', 'Citrus Aurantium Dulcis Peel Oil'],
    ['Sodium Lauryl\nSulfate', 'Sodium Lauryl Sulfate'],
  ])('joins "%s", which a comma or line break took apart', (text, name) => {
    const read = items(`Glycerin, ${text}, Tocopherol`);
    expect(read.map((item) => item.text)).toEqual(['Glycerin', text, 'Tocopherol']);
    expect(read[1]?.name?.toLowerCase()).toBe(name.toLowerCase());
  });

  it('reads "Aqua, Water, Eau" as one place', () => {
    expect(texts('Aqua, Water, Eau, Glycerin, Squalane')).toEqual([
      'Aqua, Water, Eau',
      'Glycerin',
      'Squalane',
    ]);
  });

  it('keeps entries of one name apart by their numbers', () => {
    expect(texts('Mica, Iron Oxides (CI 77491), Iron Oxides (CI 77492)')).toHaveLength(3);
  });
});
