import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { writeShelfCsv } from '../../../src/shelf/shelf-csv.ts';
import { writeShelfFile } from '../../../src/shelf/shelf-file.ts';
import { manyProducts } from '../../shelf/make-many.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { fakeShelf, product } from './fake-shelf.ts';
import { showShelf } from './show-shelf.tsx';

function choose(root: HTMLElement, text: string) {
  const field = root.querySelector('input[type=file]') as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([text], 'shelf.json', { type: 'application/json' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('the whole file and the table are given to the person', async () => {
  const shelf = fakeShelf([product()]);
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await page.getByRole('button', { name: 'Save the whole file' }).click();
  await page.getByRole('button', { name: 'Save a table (CSV)' }).click();
  const [json, csv] = vi.mocked(shelf.onSaveFile).mock.calls;
  expect(json?.[0]).toBe('pore-over-shelf-2026-11-25.json');
  expect(JSON.parse(json?.[1] ?? '').products).toHaveLength(1);
  expect(csv?.[1]).toContain('Moonlit Serum');
  await expectAccessible(root);
});

test('a file is told of before it is taken in, and that can be undone', async () => {
  const shelf = fakeShelf([product()]);
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.querySelector('input[type=file]')).not.toBeNull();
  choose(
    root,
    writeShelfFile([product(), product({ id: 'b', name: 'Frost', brand: 'Brine' })], '2026-11-25T08:00:00Z'),
  );
  await expect.poll(() => root.querySelector('.import-preview')?.textContent).toContain('add 1 product');
  expect(root.querySelector('.import-preview')?.textContent).toContain('leave 1 product as it is');
  expect(shelf.products).toHaveLength(1);
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(() => shelf.products.length).toBe(2);
  expect(root.querySelector('.said')?.textContent).toContain('1 product taken in.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shelf.products.length).toBe(1);
});

test('a table is taken in like a file of our own', async () => {
  const shelf = fakeShelf([product()]);
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.querySelector('input[type=file]')).not.toBeNull();
  choose(root, `${writeShelfCsv([product()])}Brine Cream,Tern,want,,,,,,,,,,leave-on,face,AQUA; SQUALANE,`);
  await expect.poll(() => root.querySelector('.import-preview')?.textContent).toContain('add 1 product');
  expect(root.querySelector('.import-preview')?.textContent).toContain('leave 1 product as it is');
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(() => shelf.products.map(({ name }) => name)).toEqual(['Moonlit Serum', 'Brine Cream']);
});

test('while it is taken in it is told how far that is, and another file cannot be chosen', async () => {
  const shelf = fakeShelf();
  let [tell, end] = [(_: number) => {}, () => {}];
  vi.mocked(shelf.writer.merge).mockImplementation((products, onProgress = () => {}) => {
    tell = onProgress;
    return new Promise((resolve) => {
      const counts = { added: products.length, updated: 0, same: 0, conflicts: 0 };
      end = () => resolve({ ok: true, undo: 'u', counts });
    });
  });
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.querySelector('input[type=file]')).not.toBeNull();
  choose(root, writeShelfFile(manyProducts(1000), '2026-11-25T08:00:00Z'));
  await page.getByRole('button', { name: 'Take it in' }).click();
  tell(400);
  await expect.poll(() => root.querySelector('progress')?.position).toBe(0.4);
  expect(root.textContent).toContain('400 of 1,000 products passed on');
  expect(root.querySelector<HTMLInputElement>('input[type=file]')?.disabled).toBe(true);
  await expectAccessible(root);
  tell(1000);
  await expect.poll(() => root.textContent).toContain('in one go');
  end();
  await expect.poll(() => root.querySelector('.said')?.textContent).toContain('1000 products taken in.');
  expect(root.querySelector('progress')).toBeNull();
});

test('a file that cannot be taken in after all can be tried again', async () => {
  const shelf = fakeShelf();
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.querySelector('input[type=file]')).not.toBeNull();
  choose(root, writeShelfFile([product()], '2026-11-25T08:00:00Z'));
  shelf.fault = 'full';
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(() => root.querySelector('.said')?.textContent).toContain('full');
  shelf.fault = null;
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect.poll(() => shelf.products.length).toBe(1);
});

test.each([
  ['{"not": "ours"}', 'no shelf in this file'],
  ['%PDF-1.7', 'no file saved by Pore Over'],
  ['{"format":"pore-over-shelf","version":99,"products":[]}', 'newer version'],
])('%s is not taken in, and it is said why', async (text, why) => {
  const shelf = fakeShelf();
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.querySelector('input[type=file]')).not.toBeNull();
  choose(root, text);
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain(why);
});

test('earlier states are brought back, records put aside are named, all is deleted only when one is sure', async () => {
  const shelf = fakeShelf([product()]);
  shelf.snapshots = [{ id: 's1', at: '2026-11-24T09:00:00.000Z', why: 'daily', count: 4 }];
  shelf.putAside = [
    { id: 'x', name: 'Old Cream', reason: 'formulas: none', at: '2026-11-24T09:00:00.000Z', record: {} },
  ];
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await expect.poll(() => root.textContent).toContain('Copy of the day');
  expect(root.textContent).toContain('Old Cream');
  await expectAccessible(root);
  await page.getByRole('button', { name: /Bring back the state of/ }).click();
  await expect.poll(() => root.querySelector('.said')?.textContent).toContain('4 products brought back.');
  await page.getByRole('button', { name: 'Delete the whole shelf' }).click();
  expect(shelf.products).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete 1 product' }).click();
  await expect.poll(() => shelf.products).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shelf.products.length).toBe(1);
});

test('all of it is deleted for good only when one is sure, and there is no way back', async () => {
  const shelf = fakeShelf([product()]);
  shelf.snapshots = [{ id: 's1', at: '2026-11-24T09:00:00.000Z', why: 'daily', count: 4 }];
  const { root } = showShelf({ page: 'shelf-data' }, shelf);
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  expect(shelf.products).toHaveLength(1);
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect.poll(() => shelf.products).toEqual([]);
  expect(shelf.snapshots).toEqual([]);
  await expect
    .poll(() => root.querySelector('.said')?.textContent)
    .toContain('Nothing of your shelf is left');
  expect(root.querySelector('.said')?.textContent).not.toContain('Undo');
});
