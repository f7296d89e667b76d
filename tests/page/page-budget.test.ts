/** What a page without a list pays, as a ratio with much room: a busy machine must not break it, asking every element would. */
import { expect, test } from 'vitest';
import { hasCues } from '../../src/page/scout.ts';
import { walkTexts } from '../bench/in-page/floor.ts';
import { cues, openPage } from './open-page.ts';

const card =
  '<section><h3>lantern harbour</h3><div><a>quiet</a><span>morning</span></div><p>paper window <b>garden</b> letter bridge corner</p></section>';

test('a look for cues costs a few walks over the texts at most', async () => {
  const doc = await openPage(card.repeat(2000));
  const { signal } = new AbortController();
  expect(await hasCues(doc, cues, { signal })).toBe(false);
  const ratios: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    walkTexts(doc);
    const floor = performance.now() - start;
    await hasCues(doc, cues, { signal });
    ratios.push((performance.now() - start - floor) / floor);
  }
  expect(Math.min(...ratios)).toBeLessThan(12);
});
