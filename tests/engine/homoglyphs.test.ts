/** Names printed with letters that only look like the name's: read where it is certain, and then always said. */
import { expect, test } from 'vitest';
import { read } from './reading.ts';

const rest = 'Glycerin, Panthenol, Squalane, Carbomer, Tocopherol';
const second = (name: string) => read(`Aqua, ${name}, ${rest}`)[0]?.items[1];

test.each([
  ['one Cyrillic letter', 'Retin\u043el'],
  ['several', 'R\u0435tin\u043el'],
  ['a Greek letter', 'Retin\u03bfl'],
  ['in capitals', 'RETIN\u041eL'],
])('%s: read as the name, and told', (_, name) => {
  expect(second(name)).toMatchObject({ text: name, name: 'Retinol', marks: ['lookalike'] });
});

test.each([
  ['small capitals', 'ʀᴇᴛɪɴᴏʟ'],
  ['Cherokee letters', 'ᏒᎬᎢᏆᏁᎾᏞ'],
])('%s: never the name without a word', (_, name) => {
  const item = second(name);
  expect(item?.name === 'Retinol' && item.marks.length === 0).toBe(false);
});

/** By Unicode's own word the same letters in another dress, as titles of shops use them. */
const DRESSED = '\u{1d411}\u{1d41e}\u{1d42d}\u{1d422}\u{1d427}\u{1d428}\u{1d425}';

test.each(['Retinol', DRESSED, 'α-Bisabolol', 'β-Glucan', 'Ретинол'])(
  'real letters are not told of: %s',
  (name) => {
    expect(second(name)?.marks).toEqual([]);
  },
);

test('a slip of spelling is still told as one', () => {
  expect(second('Isopropyl Myristatte')?.marks).toEqual(['typo']);
});
