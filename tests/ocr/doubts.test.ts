import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { makeReport } from '../../src/engine/report.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { correctText } from '../../src/ocr/correct-text.ts';
import { findDoubts } from '../../src/ocr/doubts.ts';
import { holdBack } from '../../src/ocr/hold-back.ts';
import type { Line } from '../../src/ocr/tesseract.ts';
import { wordsToText } from '../../src/ocr/words-to-text.ts';

const engine = createEngine(knowledge, { today: () => '2026-01-01' });
const families = new Map(knowledge.families.map((family) => [family.id, family]));
const check = (text: string) =>
  makeReport(engine, families, [{ text, where: 'visible', reasons: [] }], { title: '' }, () => 0, 'list');

/** Each line's words; `?` behind a word: the recogniser hardly saw it. */
const toLines = (...lines: string[]): Line[] =>
  lines.map((line, row) => ({
    block: 0,
    words: line.split(' ').map((text, column) => ({
      text: text.replace('?', ''),
      sure: text.endsWith('?') ? 12 : 91,
      page: 0,
      left: column * 100,
      right: column * 100 + 90,
      top: row * 30,
      bottom: row * 30 + 20,
    })),
  }));

const readLines = (...lines: string[]) => {
  const recognised = wordsToText(toLines(...lines));
  const report = check(recognised.text);
  const doubts = findDoubts(report, recognised.words);
  return { ...recognised, report, doubts, ...holdBack(report, doubts) };
};
const flags = ({ findings }: { findings: { family: string; note: boolean }[] }) =>
  findings.filter(({ note }) => !note).map(({ family }) => family);

describe('words and their text', () => {
  test('every word knows its place in the text', () => {
    const { text, words } = wordsToText(toLines('Aqua, Glycerin,', 'Retinol'));
    expect(text).toBe('Aqua, Glycerin, Retinol');
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['Aqua,', 'Glycerin,', 'Retinol']);
  });
  test('a full line goes on in the next one, at a hyphen without a space; an early end stays one', () => {
    const { text } = wordsToText(
      toLines('Ingredients:', 'Aqua, Glycerin, Alpha- Poly-', '6, Parfum.', 'Made with care'),
    );
    expect(text).toBe('Ingredients:\nAqua, Glycerin, Alpha- Poly-6, Parfum.\nMade with care');
  });
  test('signs that were dots between names are dots again, in a list that has them', () => {
    const { text } = wordsToText(toLines('Aqua + Glycerin « Squalane e Retinol * Parfum'));
    expect(text).toBe('Aqua • Glycerin • Squalane • Retinol • Parfum');
    expect(wordsToText(toLines('Vitamin e, Aqua')).text).toBe('Vitamin e, Aqua');
  });
});

describe('doubts', () => {
  const list = [
    'Ingredients: Aqua, Glycerin, Squalane, Niacinamide,',
    'Panthenol, Carbomer, Phenoxyethanol.',
  ];
  test('a list that was read well leaves none', () => {
    expect(readLines(...list).doubts).toEqual([]);
  });
  test('a name mended by the engine is no sure flag until a person says it is right', () => {
    const read = readLines('Ingredients: Aqua, Glycerin, Isopropyl Myrlstate, Squalane,', list[1] as string);
    expect(flags(read.report)).toContain('pore-clogging');
    expect(flags(read.sure)).not.toContain('pore-clogging');
    expect(flags({ findings: read.held })).toContain('pore-clogging');
    const doubt = read.doubts.find(({ words }) => words.some(({ text }) => text.includes('Myrlstate')));
    expect(doubt).toBeDefined();
    if (!doubt) return;
    const said = correctText(read, doubt.start, doubt.end, 'Isopropyl Myristate');
    const report = check(said.text);
    const after = findDoubts(report, said.words);
    expect(after).toEqual([]);
    expect(flags(holdBack(report, after).sure)).toContain('pore-clogging');
    for (const { start, end, text, isSettled } of said.words)
      if (!isSettled) expect(said.text.slice(start, end)).toBe(text);
  });
  test('an exact name the recogniser hardly saw is doubtful as well', () => {
    const read = readLines('Ingredients: Aqua, Glycerin, Retinol,? Squalane,', list[1] as string);
    expect(flags(read.sure)).toEqual([]);
    expect(flags({ findings: read.held })).toContain('retinoid');
  });
  test('words of which nothing could be made are not passed over', () => {
    const read = readLines(
      'Ingredients: Aqua, Glycerin, Squalane, Niacinamide,',
      'apy Palmiate, Sadlum Laur sutate salicylic 20. Carbomer,',
      'Panthenol, Phenoxyethanol.',
    );
    const doubted = read.doubts.map(({ start, end }) => read.text.slice(start, end)).join(' ');
    expect(doubted).toContain('Palmiate');
    expect(doubted).toContain('sutate');
  });
});
