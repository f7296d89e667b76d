import { describe, expect, test } from 'vitest';
import type { Offset } from '../../../src/page/picture/show-tile.ts';
import { eachTile } from '../../../src/platform/ocr/each-tile.ts';
import { shotScale } from '../../../src/platform/ocr/shot-scale.ts';

describe('the scale of a picture of the window', () => {
  const of = (
    [width, height]: number[],
    [windowWidth, windowHeight]: number[],
    pixelRatio: number,
    tab = 1000,
  ) =>
    shotScale(
      { width: width as number, height: height as number },
      { windowWidth: windowWidth as number, windowHeight: windowHeight as number, pixelRatio },
      tab,
    );
  test.each([
    ['plain', [1000, 600], [1000, 600], 1, 1],
    ['a fine screen', [1500, 900], [1000, 600], 1.5, 1.5],
    ['zoomed to two thirds, sizes rounded', [1000, 600], [1493, 896], 0.67, 0.67],
    ['without the scroll bar', [1966, 1200], [1000, 600], 2, 2],
    ['emulated fineness that is not in the picture', [380, 600], [380, 600], 3, 1],
    ['an emulated window in a larger one', [1000, 513], [380, 600], 1, 1],
  ])('%s', (_, shot, window, ratio, scale) => {
    expect(of(shot, window, ratio)).toBeCloseTo(scale, 2);
  });
});

describe('going through what is larger than the window', () => {
  /** A window of 400 × 300 that can be scrolled everywhere but where `limit` says. */
  const windowOf = (size: { width: number; height: number }, limit = { left: 1e6, top: 1e6 }) => {
    const seen: string[] = [];
    const take = async ({ left, top }: Offset) => {
      const offset = { left: Math.min(left, limit.left), top: Math.min(top, limit.top) };
      const width = Math.min(400, size.width - offset.left);
      const height = Math.min(300, size.height - offset.top);
      seen.push(`${offset.left},${offset.top} ${width}×${height}`);
      return { offset, width, height };
    };
    return { seen, take };
  };

  test('a small picture is one tile, a large one lines of tiles', async () => {
    const small = { width: 200, height: 100 };
    const one = windowOf(small);
    expect(await eachTile(small, one.take)).toBe(true);
    expect(one.seen).toEqual(['0,0 200×100']);
    const large = { width: 700, height: 500 };
    const many = windowOf(large);
    expect(await eachTile(large, many.take)).toBe(true);
    expect(many.seen).toEqual(['0,0 400×300', '400,0 300×300', '0,300 400×200', '400,300 300×200']);
  });

  test('what the page can not be scrolled to is told, and never looked for without end', async () => {
    const size = { width: 700, height: 900 };
    const stuck = windowOf(size, { left: 0, top: 100 });
    expect(await eachTile(size, stuck.take)).toBe(false);
    expect(stuck.seen.length).toBeLessThan(8);
    expect(await eachTile(size, async () => null)).toBe(false);
  });

  test('edges between two pixels are no missing part', async () => {
    const size = { width: 399.6, height: 299.5 };
    expect(
      await eachTile(size, async () => ({ offset: { left: 0.3, top: 0.4 }, width: 399, height: 299 })),
    ).toBe(true);
  });
});
