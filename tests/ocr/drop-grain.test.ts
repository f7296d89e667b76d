import { describe, expect, test } from 'vitest';
import { dropGrain } from '../../src/ocr/drop-grain.ts';
import { levelLight } from '../../src/ocr/level-light.ts';
import { printOf } from '../../src/ocr/prints.ts';
import type { Line, Word } from '../../src/ocr/tesseract.ts';
import { wordsToText } from '../../src/ocr/words-to-text.ts';
import { drawPrint } from './draw-print.ts';

/** A line of print 20 high, its words 10 apart; `~` before a word is a gap of 60. */
function line(...texts: [text: string, sure: number][]): Line {
  let at = 0;
  const words = texts.map(([said, sure]): Word => {
    const text = said.replace('~', '');
    const left = at + (said.startsWith('~') ? 60 : 10);
    at = left + 10 * text.length;
    return { text, sure, left, right: at, top: 0, bottom: 20, page: 0 };
  });
  return { block: 0, words };
}
const left = (lines: Line[]) => dropGrain(lines).map(({ words }) => words.map(({ text }) => text).join(' '));

test('short unsure signs that stand apart at the ends of a line are grain, those within it are not', () => {
  expect(
    left([line(['3', 20], ['~Retinol,', 90], ['CI', 30], ['77491', 40], ['~oe', 10], ['|', 5])]),
  ).toEqual(['Retinol, CI 77491']);
});
test('what is sure, long or close stays, and so does a line of nothing else', () => {
  const kept = [
    line(['Aqua,', 90], ['~CI', 85]),
    line(['Aqua,', 90], ['~Retinol', 20]),
    line(['Aqua,', 90], ['BG', 20]),
    line(['BG', 20]),
  ];
  expect(left(kept)).toEqual(['Aqua, CI', 'Aqua, Retinol', 'Aqua, BG', 'BG']);
});

test('the grain of an empty margin is not made into ink beside grainy print', () => {
  let seed = 3;
  const grain = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed / 4294967296 - 0.5) * 40;
  };
  const image = drawPrint({ width: 900, height: 300, letter: 9, to: 450, paper: () => 200, ink: () => 70 });
  for (let i = 0; i < image.data.length; i += 1) image.data[i] = (image.data[i] as number) + grain();
  const level = levelLight(image);
  let [margin, print] = [0, 0];
  for (let y = 0; y < 300; y += 1)
    for (let x = 0; x < 900; x += 1) {
      if ((level.data[y * 900 + x] as number) >= 128) continue;
      if (x > 500) margin += 1;
      else print += 1;
    }
  expect(print).toBeGreaterThan(5000);
  expect(margin).toBeLessThan(20);
});

describe('print without spaces', () => {
  const east = (...texts: [text: string, gap: number][]): Line => {
    let at = 0;
    const words = texts.map(([text, gap]) => {
      const start = at + gap;
      at = start + 20 * text.length;
      return { text, sure: 90, left: start, right: at, top: 0, bottom: 20, page: 0 };
    });
    return { block: 0, words };
  };
  test('signs the recogniser cut apart are one name again', () => {
    expect(
      wordsToText([east(['グリ', 0], ['セ', 6], ['リン', 2], ['、', 1], ['BG', 8], ['、', 1])]).text,
    ).toBe('グリセリン、BG、');
    expect(wordsToText([east(['글', 0], ['리세린', 3], [',', 2], ['판테놀', 12])]).text).toBe(
      '글리세린, 판테놀',
    );
  });
  test('Latin words keep their gaps', () => {
    expect(wordsToText([east(['Citric', 0], ['Acid', 2])]).text).toBe('Citric Acid');
  });
  test('the print is that of the page where it can be read', () => {
    expect(printOf('ja-JP', ['latin', 'ja', 'ko'])).toBe('ja');
    expect(printOf('ko', ['latin'])).toBe('latin');
    expect(printOf('', ['latin', 'ja'])).toBe('latin');
  });
});
