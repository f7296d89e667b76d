import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engine, items, read } from './reading.ts';

const NAMES = [
  'Aqua',
  'Glycerin',
  'Cetearyl Alcohol',
  '1,2-Hexanediol',
  'Caprylic/Capric Triglyceride',
  'Parfum (Fragrance)',
  'Aqua/Water/Eau',
  'CI 77891',
  'PEG-40 Stearate',
  'Cocos Nucifera (Coconut) Oil',
  'Retinol',
  'Isopropyl Myristate',
  'Iron Oxides (CI 77491, CI 77492)',
  'Xanthan Gum',
  'Tocopherol*',
  'Unheard-of Sprout Extract',
  'Niacinamide 5%',
  'Acrylates/C10-30 Alkyl Acrylate Crosspolymer',
];
const SCRAPS = [
  ', ',
  '. ',
  ' - ',
  ' / ',
  '\n',
  '\n\n',
  ' • ',
  ': ',
  '(',
  ')',
  '[',
  ']',
  '*',
  '&amp;',
  'Ingredients',
  'May contain',
  'free from',
  ' and ',
  '5 %',
  '\u00AD',
  '-Honey: softens the skin.',
  'How to use',
  '全成分',
  '；',
  '\uD83D',
  '😀',
  'İ',
  '\u0000',
  '</p>',
  '+/-',
  '…',
];
const messy = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const listText = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 25 })
  .map((names) => names.join(', '));

describe('any text', () => {
  it('never makes the engine throw, and offsets slice back', () => {
    fc.assert(
      fc.property(messy, fc.constantFrom('list' as const, 'page' as const), (text, origin) => {
        for (const list of engine.read(text, { origin })) {
          expect(text.slice(list.start, list.end)).toBe(list.text);
          let last = 0;
          for (const item of list.items) {
            expect(list.text.slice(item.start, item.end)).toBe(item.text);
            expect(item.start).toBeGreaterThanOrEqual(last);
            last = item.end;
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same names when what was read is joined and read again', () => {
    fc.assert(
      fc.property(listText, (text) => {
        const names = items(text).map((item) => item.name);
        expect(
          items(
            items(text)
              .map((item) => item.text)
              .join(', '),
          ).map((item) => item.name),
        ).toEqual(names);
      }),
      { numRuns: 150 },
    );
  });
});

describe('time', () => {
  const unit = `${NAMES.join(', ')}. Sentences about nothing much, with commas, stand here too. `;
  const shapes: [string, string][] = [
    ['lists', unit],
    ['names run together', 'AQUAGLYCERINCETEARYL ALCOHOLSODIUM CHLORIDEXYZZY '],
    ['brackets', '(((([[[ Aqua, Glycerin '],
    ['one long word', 'abcdefghij'],
    ['commas', ',,, , '],
    ['spaces', '          '],
    ['prose', 'The quick brown fox jumps over the lazy dog and does not stop, ever '],
    ['digits', '1,2-3.4/5 % '],
    ['marks', '* ** † [1] '],
  ];
  it.each(shapes)('grows in step with the length of %s', (_, piece) => {
    const small = piece.repeat(Math.ceil(4000 / piece.length));
    const large = piece.repeat(Math.ceil(40000 / piece.length));
    const time = (text: string) =>
      Math.min(
        ...Array.from({ length: 9 }, () => {
          const start = process.cpuUsage().user;
          read(text);
          return process.cpuUsage().user - start;
        }),
      );
    // The compiler's own threads count as user time: let it finish with both lengths first.
    for (let i = 0; i < 5; i++) read(i % 2 ? small : large);
    // 13 times for 10 times the text, and some room for the clock on short runs.
    expect(time(large)).toBeLessThan(13 * time(small) + 40_000);
  });
});
