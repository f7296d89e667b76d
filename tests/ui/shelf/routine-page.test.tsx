import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { SavedProduct, Time } from '../../../src/shelf/types.ts';
import type { Rule } from '../../../src/ui/known.ts';
import { lineUp, placeProduct } from '../../../src/ui/shelf/plan-routine.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { explained } from '../sample.ts';
import { type FakeShelf, fakeShelf, product } from './fake-shelf.ts';
import { showShelf } from './show-shelf.tsx';

const week = [1, 2, 3, 4, 5, 6, 7];
const at = (id: string, name: string, time: Time, order: number, days = week): SavedProduct =>
  product({ id, name, slots: [{ time, days, order }] });
const three = () => [
  at('wash', 'Millpond Wash', 'evening', 0),
  at('toner', 'Frost Toner', 'evening', 1, [1, 4]),
  at('serum', 'Moonlit Serum', 'evening', 2),
];
const line = (shelf: FakeShelf, time: Time) => lineUp(shelf.products, time).map(({ id }) => id);

test('an empty routine tells how to begin', async () => {
  const { root } = showShelf({ page: 'routine' }, fakeShelf());
  await expect.poll(() => root.textContent).toContain('Nothing yet. Drag a product here');
  await expectAccessible(root);
});

test('a product is placed, moved, set to days and taken out by keyboard alone, and the focus stays', async () => {
  const shelf = fakeShelf([...three(), product({ id: 'c', name: 'First Light' })]);
  const { root } = showShelf({ page: 'routine' }, shelf);
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name });
    await expect.element(button.first()).toBeInTheDocument();
    (button.first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };
  await press('First Light: Evening');
  await expect.poll(() => line(shelf, 'evening')).toEqual(['wash', 'toner', 'serum', 'c']);
  await press('First Light earlier');
  await expect.poll(() => line(shelf, 'evening')).toEqual(['wash', 'toner', 'c', 'serum']);
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('First Light earlier');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => line(shelf, 'evening')).toEqual(['wash', 'c', 'toner', 'serum']);
  expect(root.querySelector('.said')?.textContent).toContain('First Light: Evening, place 2.');
  const days = page.getByRole('group', { name: 'Days: Frost Toner' });
  (days.getByRole('button', { name: 'Tuesday' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => shelf.products.find(({ id }) => id === 'toner')?.slots[0]?.days).toEqual([1, 2, 4]);
  await press('Take First Light out');
  await expect.poll(() => line(shelf, 'evening')).toEqual(['wash', 'toner', 'serum']);
  await press('Undo');
  await expect.poll(() => line(shelf, 'evening')).toEqual(['wash', 'c', 'toner', 'serum']);
});

test('dragging does the same', async () => {
  const shelf = fakeShelf(three());
  const { root } = showShelf({ page: 'routine' }, shelf);
  await expect.poll(() => root.querySelectorAll('.routine-step').length).toBe(3);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Moonlit Serum' })
    .first()
    .dropTo(page.getByRole('listitem').filter({ hasText: 'Millpond Wash' }).first(), {
      targetPosition: { x: 30, y: 4 },
    });
  await expect.poll(() => line(shelf, 'evening')).toEqual(['serum', 'wash', 'toner']);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Frost Toner' })
    .first()
    .dropTo(page.getByRole('region', { name: 'Morning' }));
  await expect.poll(() => line(shelf, 'morning')).toEqual(['toner']);
  expect(line(shelf, 'evening')).toEqual(['serum', 'wash']);
  // Its days come along.
  expect(shelf.products.find(({ id }) => id === 'toner')?.slots[0]?.days).toEqual([1, 4]);
});

test('the last day of a product stays on', async () => {
  const shelf = fakeShelf([at('toner', 'Frost Toner', 'morning', 0, [3])]);
  showShelf({ page: 'routine' }, shelf);
  await page.getByRole('button', { name: 'Wednesday' }).click();
  expect(shelf.writer.edit).not.toHaveBeenCalled();
});

test('what meets is told with what to do and how sure it is; a family’s week in words; the week day by day', async () => {
  const shelf = fakeShelf(three());
  const [rule] = explained.rules as [Rule];
  shelf.routine = {
    steps: {
      morning: week.map(() => []),
      evening: week.map(() => [{ id: 'serum', name: 'Moonlit Serum', brand: '', order: 0 }]),
    },
    notes: [
      {
        rule: rule.id,
        families: rule.families,
        verdict: rule.verdict,
        time: 'evening',
        days: [1, 4],
        products: [
          { id: 'toner', name: 'Frost Toner' },
          { id: 'serum', name: 'Moonlit Serum' },
        ],
      },
    ],
    totals: [
      {
        family: 'retinoid',
        name: 'Retinoids (vitamin A)',
        stance: 'helps',
        mornings: 0,
        evenings: 3,
        products: [{ id: 'serum', name: 'Moonlit Serum' }],
      },
    ],
    personal: [
      {
        product: { id: 'serum', name: 'Moonlit Serum' },
        family: 'retinoid',
        name: 'Retinoids (vitamin A)',
        reason: 'profile-pregnant',
      },
    ],
  };
  const { root, events } = showShelf({ page: 'routine' }, shelf);
  await expect.poll(() => root.querySelector('.sums')?.textContent).toContain('on 3 evenings');
  await expect.poll(() => root.querySelector('.layer-notes')?.textContent).toContain(rule.advice);
  const note = root.querySelector('.layer-notes li');
  expect(note?.textContent).toContain('Evening: Mon, Thu');
  expect(note?.textContent).toContain('Retinoids (vitamin A)');
  // How sure it is stands there before anything is opened.
  expect(note?.querySelector('.strength')).not.toBeNull();
  expect(root.textContent).toContain('You told us that you are pregnant');
  expect(root.querySelectorAll('.week > li')).toHaveLength(7);
  await expectAccessible(root);
  await page.viewport(320, 700);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(900, 700);
  await page.getByRole('button', { name: 'Print the week' }).click();
  expect(events.onPrintNow).toHaveBeenCalledOnce();
});

test('on paper there is the week and all that is known of it, and nothing to press', async () => {
  const shelf = fakeShelf(three());
  const names = Array.from({ length: 9 }, (_, i) => `Family ${i}`);
  shelf.routine = {
    ...shelf.routine,
    totals: names.map((name, i) => ({
      family: `family-${i}`,
      name,
      stance: 'helps',
      mornings: 0,
      evenings: 7,
      products: [{ id: 'serum', name: 'Moonlit Serum' }],
    })),
  };
  const { root } = showShelf({ page: 'routine' }, shelf);
  await expect.poll(() => root.querySelectorAll('.sums > li').length).toBe(9);
  const seen = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((e) => e.checkVisibility()).length;
  expect(seen('.sums > li')).toBe(6);
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    await expect.poll(() => seen('.sums > li')).toBe(9);
    expect(seen('.week > li')).toBe(7);
    expect(seen('button, nav, input, .routine-lines, .routine-add')).toBe(0);
    const topOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    expect(topOf('.week')).toBeLessThan(topOf('.sums'));
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('an unknown id that is dropped changes nothing', () => {
  expect(placeProduct(three(), 'nobody', 'evening', 0)).toEqual([]);
});
