import { expect, test } from 'vitest';
import type { Finding, Report } from '../../src/engine/types.ts';
import { cutText } from '../../src/ocr/cut-text.ts';
import type { Doubt } from '../../src/ocr/doubts.ts';

const text = 'Ingredients: Aqua, Retinol, Glycxrin.';
const place = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
const from = text.indexOf('Aqua');
const inList = (word: string) => ({ start: place(word).start - from, end: place(word).end - from });
const finding = (item: number, change: Partial<Finding> = {}): Finding => ({
  list: 0,
  item,
  ingredient: null,
  family: 'retinoid',
  stance: 'helps',
  note: false,
  severity: 1,
  reasons: [],
  ...change,
});
const report = (findings: Finding[]) =>
  ({
    lists: [{ start: from, items: ['Aqua', 'Retinol', 'Glycxrin'].map(inList) }],
    findings,
  }) as unknown as Report;
const doubt = (word: string): Doubt => ({ list: 0, item: 2, ...place(word), words: [] });

test('findings and doubts are cut out where they stand, and the pieces are the text again', () => {
  const pieces = cutText(text, report([finding(1)]), [doubt('Glycxrin')]);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ stance, isDoubtful }) => stance || isDoubtful)).toEqual([
    { text: 'Retinol', stance: 'helps', isDoubtful: false },
    { text: 'Glycxrin', stance: null, isDoubtful: true },
  ]);
});

test('notes are not marked, and of two findings of a name the first is', () => {
  const pieces = cutText(
    text,
    report([finding(0, { note: true }), finding(1), finding(1, { stance: 'care' })]),
    [],
  );
  expect(pieces.filter(({ stance }) => stance)).toEqual([
    { text: 'Retinol', stance: 'helps', isDoubtful: false },
  ]);
  expect(cutText('', report([]), [])).toEqual([]);
});
