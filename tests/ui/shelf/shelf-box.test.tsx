import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { namesOf } from '../../../src/shelf/make-draft.ts';
import { ShelfBox } from '../../../src/ui/shelf/shelf-box.tsx';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { popupShelf } from '../popup-events.ts';
import { list, report } from '../sample.ts';
import { type FakeShelf, fakeShelf, product } from './fake-shelf.ts';
import '../../../src/popup/popup.css';

const named = { ...report, product: { ...report.product, name: 'Dewfold Night Cream', brand: 'Alder' } };
const names = namesOf(list.items);
const formula = { date: '2026-03-02', text: list.text, names, site: 'a.example', state: 'whole' as const };
const saved = (own = names) =>
  product({ id: 'dew', name: 'Dewfold Night Cream', brand: 'Alder', formulas: [{ ...formula, names: own }] });

function show(fake: FakeShelf, change: Partial<ReturnType<typeof popupShelf>> = {}) {
  const shelf = { ...popupShelf(fake), ...change };
  const root = mount(<ShelfBox shelf={shelf} report={named} list={0} title="A page" host="shop.example" />);
  return { root, shelf };
}

test('saves what the page shows, says so, and takes it back', async () => {
  const fake = fakeShelf();
  const { root } = show(fake);
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => root.textContent).toContain('On your shelf since November 2026.');
  expect(fake.products[0]).toMatchObject({
    name: 'Dewfold Night Cream',
    brand: 'Alder',
    sites: ['shop.example'],
    status: 'using',
  });
  expect(fake.products[0]?.formulas[0]?.text).toBe(list.text);
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => fake.products).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeInTheDocument();
});

test('a product from another shop is known again; its status is changed here', async () => {
  const fake = fakeShelf([saved()]);
  const { root } = show(fake);
  await expect.poll(() => root.textContent).toContain('On your shelf since March 2026.');
  await page.getByRole('combobox', { name: 'Status' }).selectOptions('Did not suit me');
  await expect.poll(() => fake.products[0]?.status).toBe('did-not-suit');
});

test('a changed formula is told in numbers, and kept when asked', async () => {
  const fake = fakeShelf([saved(names.map((name) => (name === 'RETINOL' ? 'BAKUCHIOL' : name)))]);
  const { root } = show(fake);
  await expect.poll(() => root.textContent).toContain('Formula changed: 1 new, 1 gone');
  expect(fake.products[0]?.formulas).toHaveLength(1);
  await page.getByRole('button', { name: 'Keep the new formula' }).click();
  await expect.poll(() => fake.products[0]?.formulas.length).toBe(2);
  expect(fake.products[0]?.sites).toEqual(['shop.example']);
});

test('one that was taken for another is saved apart', async () => {
  const fake = fakeShelf([saved(names.map((name) => (name === 'RETINOL' ? 'BAKUCHIOL' : name)))]);
  show(fake);
  await page.getByRole('button', { name: 'It is another product' }).click();
  await expect.poll(() => fake.products.length).toBe(2);
});

test('a family that is used already is named', async () => {
  const fake = fakeShelf();
  fake.doubles = [
    {
      family: 'retinoid',
      familyName: 'Retinoids (vitamin A)',
      time: 'evening',
      products: [{ id: 'a', name: 'Moonlit Serum' }],
    },
  ];
  const { root } = show(fake);
  await expect
    .poll(() => root.textContent)
    .toContain('You already use Retinoids (vitamin A) in the evening: Moonlit Serum.');
});

test('a private window keeps nothing and says so', async () => {
  const notice = vi.fn();
  const { root } = show(fakeShelf(), { isPrivate: true, notice });
  expect(root.textContent).toBe('Private window: nothing is kept.');
  expect(notice).not.toHaveBeenCalled();
});

test('is compared with products of the shelf and of open pages, at most three', async () => {
  const others = ['b', 'c', 'd'].map((id) => product({ id, name: `Product ${id}` }));
  const open = { key: 'tab-7', name: 'Open one', brand: '', isSaved: false as const, report, list: 0 };
  const onCompare = vi.fn();
  const { root } = show(fakeShelf([saved(), ...others]), {
    comparing: { openPages: async () => [open], onCompare },
  });
  await page.getByRole('button', { name: 'Compare with …' }).click();
  await page.getByRole('checkbox', { name: 'Open one' }).click();
  await page.getByRole('checkbox', { name: 'Product b' }).click();
  expect(page.getByRole('checkbox', { name: 'Dewfold Night Cream' }).query()).toBeNull();
  await page.getByRole('checkbox', { name: 'Product c' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Product d' })).toBeDisabled();
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  expect(onCompare).toHaveBeenCalledExactlyOnceWith(
    ['this-page', 'tab-7', 'b', 'c'],
    [expect.objectContaining({ key: 'this-page', name: 'Dewfold Night Cream' }), open],
  );
});
