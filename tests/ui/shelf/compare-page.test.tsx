import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PageList, Report } from '../../../src/engine/types.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { report } from '../sample.ts';
import { fakeShelf, product } from './fake-shelf.ts';
import { showShelf } from './show-shelf.tsx';

/** The sample without its first two items. */
const shorter = (): Report => {
  const [list] = report.lists as [PageList];
  return {
    ...report,
    findings: [],
    lists: [{ ...list, items: list.items.slice(2) }],
  };
};

function show(keys: string[]) {
  const shelf = fakeShelf([product(), product({ id: 'frost', name: 'Frost' }), product({ id: 'free' })]);
  shelf.handedOver = async () => [
    { key: 'this-page', name: 'Dewfold Cream', brand: '', isSaved: false, report: shorter(), list: 0 },
  ];
  return showShelf({ page: 'compare', id: keys.join(',') }, shelf);
}
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll('.compare tbody tr')]
    .slice(2)
    .map((row) => [...row.children].map((c) => c.textContent));

test('shared ingredients first, each with its place, amount and stance; what is missing is said in words', async () => {
  const { root } = show(['moonlit', 'this-page']);
  await expect.poll(() => rows(root).length).toBe(12);
  expect(rows(root)[0]?.[0]).toContain('Alcohol Denat.');
  expect(rows(root)[0]?.[1]).toContain('3rd of 13');
  expect(rows(root)[0]?.[2]).toContain('1st of 11');
  expect(rows(root).at(-1)).toEqual([
    expect.stringContaining('Isopropyl Myristate'),
    expect.stringContaining('May clog pores'),
    '–not in it',
  ]);
  await expectAccessible(root);
});

test('only what they share, or only what differs', async () => {
  const { root } = show(['moonlit', 'this-page']);
  await page.getByRole('radio', { name: 'Not in all' }).click();
  expect(rows(root).map(([name]) => name)).toEqual([
    expect.stringContaining('Aqua'),
    expect.stringContaining('Isopropyl'),
  ]);
  await page.getByRole('radio', { name: 'In all of them' }).click();
  expect(rows(root)).toHaveLength(10);
});

test('on a narrow screen the table scrolls in itself, and the names stay in sight', async () => {
  await page.viewport(360, 700);
  const { root } = show(['moonlit', 'this-page', 'frost']);
  await expect.poll(() => rows(root).length).toBeGreaterThan(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  const box = root.querySelector('.compare-scroll') as HTMLElement;
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
  box.scrollLeft = 200;
  const name = root.querySelector('.compare tbody th') as HTMLElement;
  expect(name.getBoundingClientRect().left).toBeLessThan(box.getBoundingClientRect().left + 4);
  await page.viewport(900, 700);
});

test('one that is gone is told of, and another can be put beside', async () => {
  const { root } = show(['moonlit', 'frost', 'nobody']);
  await expect.poll(() => root.textContent).toContain('Some of these products are no longer there');
  const more = [...root.querySelectorAll('.picker a')].map((link) => link.getAttribute('href'));
  await expect.poll(() => more).toEqual(['#compare=moonlit,frost,free']);
});
