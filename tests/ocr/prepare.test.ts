import { describe, expect, test } from 'vitest';
import { findColumns } from '../../src/ocr/columns.ts';
import { toGray } from '../../src/ocr/gray-image.ts';
import { findSpots, letterHeight } from '../../src/ocr/letters.ts';
import { levelLight, paperIsDark } from '../../src/ocr/level-light.ts';
import { prepare, survey } from '../../src/ocr/prepare.ts';
import { resize } from '../../src/ocr/resize.ts';
import { findBend, unbend } from '../../src/ocr/straighten.ts';
import { cutTiles } from '../../src/ocr/tiles.ts';
import { turnQuarters } from '../../src/ocr/turn.ts';
import { drawPrint } from './draw-print.ts';

const size = { width: 600, height: 300, letter: 9 };

describe('light', () => {
  test('ink becomes black and paper white from one side to the other of a shaded label', () => {
    const level = levelLight(drawPrint({ ...size, paper: (x) => 230 - x / 5, ink: (x) => 120 - x / 8 }));
    const [dark, light] = [level.data.filter((v) => v < 60).length, level.data.filter((v) => v > 225).length];
    expect((dark + light) / level.data.length).toBeGreaterThan(0.95);
    expect(dark / level.data.length).toBeGreaterThan(0.08);
  });
  test('light print on dark is turned round', () => {
    const dark = drawPrint({ ...size, paper: () => 40, ink: () => 220 });
    expect(paperIsDark(dark)).toBe(true);
    expect(paperIsDark(levelLight(dark))).toBe(false);
  });
  test('an empty paper stays empty, whatever its grain', () => {
    const grain = drawPrint({ ...size, letter: 400, paper: (x) => 200 + (x % 7) });
    expect(levelLight(grain).data.filter((value) => value < 128)).toHaveLength(0);
  });
  test('what is transparent stands on white', () => {
    expect([
      ...toGray({ width: 2, height: 1, data: new Uint8Array([0, 0, 0, 0, 0, 0, 0, 255]) }).data,
    ]).toEqual([255, 0]);
  });
});

test('the height of print is that of its letters, not of dust or pictures', () => {
  const image = drawPrint(size);
  for (let i = 0; i < 200; i += 1) image.data[(i * 797) % image.data.length] = 0;
  for (let y = 0; y < 299; y += 1) image.data.fill(0, y * 600 + 560, y * 600 + 600);
  expect(letterHeight(findSpots(image))).toBeGreaterThanOrEqual(8);
  expect(letterHeight(findSpots(image))).toBeLessThanOrEqual(13);
});

describe('lines that are not level', () => {
  test.each([
    ['turned', (x: number) => (x - 300) * 0.1, 'slope'],
    ['turned far', (x: number) => (x - 300) * -0.24, 'slope'],
    ['round a bottle', (x: number) => -50 * (x / 300 - 1) ** 2, 'arc'],
    ['seen from the side', (x: number, y: number) => ((x - 300) / 300) * (y - 150) * -0.12, 'fan'],
  ] as const)('%s: they are made level', (_, shift, shape) => {
    const bent = drawPrint({ ...size, shift });
    const bend = findBend(bent, 9);
    expect(Math.abs(bend[shape])).toBeGreaterThan(0.02);
    // What is left to mend once it is mended.
    const rest = findBend(unbend(bent, bend), 9);
    expect(Math.abs(rest.slope)).toBeLessThan(0.012);
    expect(Math.abs(rest.arc)).toBeLessThan(0.02);
  });
  test('level lines are left alone', () => {
    const { slope, arc, fan } = findBend(drawPrint(size), 9);
    for (const by of [slope, arc, fan]) expect(Math.abs(by)).toBeLessThan(0.006);
  });
  test('a picture on its side is known', () => {
    expect(survey(drawPrint(size)).isSideways).toBe(false);
    expect(survey(turnQuarters(drawPrint(size), 1)).isSideways).toBe(true);
    expect(survey(turnQuarters(drawPrint({ ...size, width: 300, height: 600 }), 3)).isSideways).toBe(true);
  });
});

describe('parts', () => {
  test('columns are cut apart, words are not', () => {
    const one = drawPrint(size);
    expect(findColumns(one, 9)).toHaveLength(1);
    const two = drawPrint({ ...size, from: 340 }, drawPrint({ ...size, to: 290 }));
    const columns = findColumns(two, 9);
    expect(columns).toHaveLength(2);
    expect(columns[0]?.right).toBeGreaterThan(285);
    expect(columns[0]?.right).toBeLessThan(345);
  });
  test('a long picture is cut between lines, and nothing is lost', () => {
    const long = drawPrint({ width: 800, height: 7000, letter: 12 });
    const tiles = cutTiles(long, 3);
    expect(tiles.length).toBeGreaterThan(2);
    expect(tiles.reduce((sum, { height }) => sum + height, 0)).toBe(7000);
    for (const { data } of tiles) {
      expect(data.subarray(0, 800).every((value) => value === 255)).toBe(true);
      expect(data.subarray(-800).every((value) => value === 255)).toBe(true);
    }
  });
});

test('turning by quarters comes round', () => {
  const image = drawPrint(size);
  const once = turnQuarters(image, 1);
  expect([once.width, once.height]).toEqual([300, 600]);
  expect(Buffer.compare(turnQuarters(turnQuarters(once, 1), 2).data, image.data)).toBe(0);
  // The top left corner goes to the top right.
  image.data[0] = 7;
  expect(turnQuarters(image, 1).data[299]).toBe(7);
});

test('resizing keeps brightness', () => {
  const image = drawPrint(size);
  const mean = (data: Uint8Array) => data.reduce((a, b) => a + b, 0) / data.length;
  for (const factor of [0.4, 1.7, 3]) {
    const scaled = resize(image, factor);
    expect(scaled.width).toBe(Math.round(600 * factor));
    expect(Math.abs(mean(scaled.data) - mean(image.data))).toBeLessThan(1.5);
  }
});

test('pictures without print are prepared, too', () => {
  for (const [width, height] of [
    [1, 1],
    [3000, 2],
    [50, 50],
  ] as const) {
    const { parts } = prepare({ width, height, data: new Uint8Array(width * height).fill(90) });
    expect(parts).toHaveLength(1);
  }
});
