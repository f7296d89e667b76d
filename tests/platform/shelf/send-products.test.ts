/** A file's products on their way to a background that may be ended at any time. */
import { afterEach, expect, test, vi } from 'vitest';
import { createStaging } from '../../../src/platform/shelf/staging.ts';
import type { SavedProduct } from '../../../src/shelf/types.ts';
import { manyProducts } from '../../shelf/make-many.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../src/platform/messages-content.ts', () => ({ askBackground: ask }));
const { sendProducts } = await import('../../../src/platform/shelf/send-products.ts');

afterEach(() => vi.useRealTimers());

interface Body {
  file: string;
  from: number;
  count: number;
  products: SavedProduct[];
}

/** A background that is ended before the messages of these numbers (from 1), and what it was asked to write. */
function background(endedBefore: number[], lost: number[] = []) {
  let staging = createStaging();
  let number = 0;
  const written: SavedProduct[][] = [];
  ask.mockImplementation(async (kind: string, { file, from, count, products }: Body) => {
    number++;
    if (endedBefore.includes(number)) staging = createStaging();
    if (lost.includes(number)) throw new Error('message channel closed');
    if (kind === 'shelfStage') return staging.add(file, from, products);
    const taken = staging.take(file, count);
    if (!taken) return null;
    written.push(taken);
    return { ok: true, undo: 'u', counts: { added: taken.length, updated: 0, same: 0, conflicts: 0 } };
  });
  return written;
}

const many = manyProducts(1000);

test.each([
  ['that lives', [], []],
  ['ended in the middle', [3], []],
  ['ended at the very end', [6], []],
  ['ended twice', [2, 7], []],
  ['that loses a message', [], [2, 4]],
])('to a background %s: all are written in one go, in their order', async (_, ended, lost) => {
  const written = background(ended, lost);
  const progress: number[] = [];
  const done = await sendProducts(many, (passed) => progress.push(passed));
  expect(done.ok).toBe(true);
  expect(written.map((one) => one.map(({ id }) => id))).toEqual([many.map(({ id }) => id)]);
  expect(progress[0]).toBe(0);
  expect(progress.at(-1)).toBe(1000);
});

test('nothing at all is written, too', async () => {
  const written = background([]);
  expect(await sendProducts([])).toMatchObject({ ok: true });
  expect(written).toEqual([[]]);
});

test('to a background that cannot be reached: it is given up, and nothing was written', {
  timeout: 20_000,
}, async () => {
  const written = background(
    [],
    Array.from({ length: 99 }, (_, i) => i + 1),
  );
  await expect(sendProducts(many)).rejects.toThrow('again and again');
  expect(written).toEqual([]);
});

test('two files at once: the later one is held, the earlier is not mixed into it', () => {
  const staging = createStaging();
  expect(staging.add('a', 0, many.slice(0, 3))).toBe(3);
  expect(staging.add('b', 0, many.slice(3, 5))).toBe(2);
  expect(staging.take('a', 3)).toBeNull();
  expect(staging.take('b', 2)).toEqual(many.slice(3, 5));
  expect(staging.take('b', 2)).toBeNull();
});

test('never more is held than a shelf can have', () => {
  const staging = createStaging();
  const [one] = many;
  const twenty = Array.from({ length: 20_000 }, () => one as SavedProduct);
  expect(staging.add('a', 0, twenty)).toBe(20_000);
  expect(staging.add('a', 20_000, many.slice(0, 1))).toBe(20_000);
});
