/** Which words make a page worth a second look. */
import { describe, expect, test } from 'vitest';
import { compileCues } from '../../src/page/cues.ts';
import { groupCues } from '../../src/page/group-cues.ts';

const cues = compileCues(
  groupCues({
    headings: ['ingredients', 'ingredient list', 'inci', 'összetevők', 'καταλογος συστατικων', '成分'],
    names: ['phenoxyethanol', '1,2-hexanediol'],
    foreign: ['kcal'],
  }),
);
const cuesIn = (text: string) => [...cues.find(text)];

describe('cues', () => {
  test.each([
    ['nothing of the kind', []],
    ['Full INGREDIENTS: aqua', [[5, 'INGREDIENTS']]],
    [
      'İNGREDİENTS, İngredients',
      [
        [0, 'İNGREDİENTS'],
        [13, 'İngredients'],
      ],
    ],
    ['an ingredient list', [[3, 'ingredient list']]],
    [
      'ÖSSZETEVŐK ΚΑΤΑΛΟΓΟΣ ΣΥΣΤΑΤΙΚΩΝ',
      [
        [0, 'ÖSSZETEVŐK'],
        [11, 'ΚΑΤΑΛΟΓΟΣ ΣΥΣΤΑΤΙΚΩΝ'],
      ],
    ],
    ['全成分：水', [[1, '成分']]],
    [
      'Inciingredients 12 kcal',
      [
        [0, 'Inci'],
        [4, 'ingredients'],
        [19, 'kcal'],
      ],
    ],
  ])('of “%s”', (text, expected) => {
    expect(cuesIn(text)).toEqual(expected);
  });

  test('of several that begin alike the longest is found', () => {
    const nested = compileCues(groupCues({ headings: ['what', 'what is', 'what is inside'], names: [] }));
    const found = [...nested.find('What is inside? What is it? What?')].map(([, word]) => word);
    expect(found).toEqual(['What is inside', 'What is', 'What']);
  });

  test('places hold for every character there is', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = `${String.fromCharCode(code)} inci`;
      expect(cuesIn(text)).toEqual([[2, 'inci']]);
    }
  });

  test('names and what tells food are known in any case', () => {
    expect(cues.isName('PHENOXYETHANOL')).toBe(true);
    expect(cues.isForeign('KCAL')).toBe(true);
    expect(cues.isName('inci')).toBe(false);
  });

  test('without words nothing is found', () => {
    expect([...compileCues(groupCues({ headings: [], names: [] })).find('inci')]).toEqual([]);
  });
});
