/** names/label.tsv: spellings of labels that no register has, each leading to a name that is known. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf } from '../../src/engine/key.ts';
import { readFolder } from './read-files.ts';

const read = (file: string) => readFileSync(new URL(`../../src/knowledge/${file}`, import.meta.url), 'utf8');
const rows = read('names/label.tsv')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t'));
const register = new Set(
  read('register.txt')
    .split('\n')
    .slice(1)
    .map((line) => keyOf(line.split('\t')[0] ?? '')),
);
const ingredients = readFolder('ingredients').map((file) => file.data);
const inciNames = new Set(ingredients.map((ingredient) => keyOf(ingredient.inci)));
const curated = new Set(
  ingredients.flatMap(({ inci, names = [] }) => [inci, ...names.map((entry) => entry.name)].map(keyOf)),
);

test('every line is a spelling, a tab and an INCI name', () => {
  expect(rows.filter((row) => row.length !== 2 || row.some((cell) => cell.trim() !== cell || !cell))).toEqual(
    [],
  );
});

test('every INCI name is in the register or an ingredient of ours', () => {
  const unknown = rows.filter(([, inci = '']) => !register.has(keyOf(inci)) && !inciNames.has(keyOf(inci)));
  expect(unknown.map(([spelling, inci]) => `${spelling}: "${inci}" is not a known INCI name.`)).toEqual([]);
});

test('no spelling is known already or stands twice', () => {
  const keys = rows.map(([spelling = '']) => keyOf(spelling));
  const wrong = rows.filter(([spelling = ''], i) => {
    const key = keyOf(spelling);
    return curated.has(key) || register.has(key) || keys.indexOf(key) !== i;
  });
  expect(wrong.map(([spelling]) => `"${spelling}" is known without this line. Remove it.`)).toEqual([]);
});
