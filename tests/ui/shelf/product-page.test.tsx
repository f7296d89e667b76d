import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Formula } from '../../../src/shelf/types.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { fakeShelf, product } from './fake-shelf.ts';
import { showShelf } from './show-shelf.tsx';

const [formula] = product().formulas as [Formula];
const changed = product({
  formulas: [
    formula,
    { ...formula, date: '2026-09-09', site: 'other.example', names: ['AQUA', 'SQUALANE', 'RETINOL'] },
  ],
  slots: [{ time: 'evening', days: [1, 3], order: 0 }],
});
const show = (given = changed) => {
  const shelf = fakeShelf([given]);
  return { shelf, ...showShelf({ page: 'product', id: given.id }, shelf) };
};

test('shows what is kept, what changed in the formula and what is known today', async () => {
  const { root } = show();
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Moonlit Serum');
  await expect.poll(() => root.textContent).toContain('1 may clog pores');
  expect(root.textContent).toContain('On your shelf since March 2026.');
  expect(root.textContent).toContain('Evening: Mon, Wed');
  const diff = [...root.querySelectorAll('.diff > li')].map((row) => row.textContent);
  expect(diff).toEqual(['NewSqualane now no. 2', 'GoneGlycerin was no. 2']);
  await expectAccessible(root);
  await page.viewport(320, 700);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('status, reactions with their day, tags, notes and name are kept as they are changed', async () => {
  const { shelf, root } = show();
  await page.getByRole('radio', { name: 'Finished' }).click();
  await expect.poll(() => shelf.products[0]?.status).toBe('finished');
  expect(shelf.writer.edit).toHaveBeenLastCalledWith([
    { id: 'moonlit', was: { status: 'using' }, change: { status: 'finished' } },
  ]);
  await page.getByRole('button', { name: 'Stung' }).click();
  await expect.poll(() => shelf.products[0]?.reactions).toEqual([{ kind: 'stung', date: '2026-11-25' }]);
  await page.getByLabelText('Day: Stung').fill('2026-11-01');
  await expect.poll(() => shelf.products[0]?.reactions[0]?.date).toBe('2026-11-01');
  await page.getByRole('button', { name: 'Remove Stung' }).click();
  await expect.poll(() => shelf.products[0]?.reactions).toEqual([]);
  await page.getByRole('textbox', { name: 'Tags' }).fill('night');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => shelf.products[0]?.tags).toEqual(['night']);
  await page.getByRole('textbox', { name: 'Notes' }).fill('Thin layer only.');
  await userEvent.tab();
  await expect.poll(() => shelf.products[0]?.notes).toBe('Thin layer only.');
  await page.getByRole('textbox', { name: 'Name' }).fill('Night serum');
  await userEvent.tab();
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Night serum');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Moonlit Serum');
});

test('a deleted product says that it is gone, and comes back', async () => {
  const { root } = show();
  await page.getByRole('button', { name: 'Delete this product' }).click();
  await expect.poll(() => root.textContent).toContain('no longer on your shelf');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Moonlit Serum');
});

test('names of pages are text, whatever they hold', async () => {
  const { root } = show(product({ name: '<img src=x onerror=alert(1)>', brand: '\u202Eevil' }));
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(root.querySelector('h1 img')).toBeNull();
});
