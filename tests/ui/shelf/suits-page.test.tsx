import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { emptyProfile } from '../../../src/platform/profile-schema.ts';
import type { Suspect } from '../../../src/shelf/types.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { fakeShelf } from './fake-shelf.ts';
import { showShelf } from './show-shelf.tsx';

const suspect = (given: Partial<Suspect>): Suspect => ({
  about: { name: 'LIMONENE' },
  label: 'LIMONENE',
  bad: 3,
  products: [{ id: 'a', name: 'Frost Toner' }],
  p: 0.3,
  chance: 'may-be-chance',
  ...given,
});

test('each suspect tells what it rests on and what that is worth, and can be watched', async () => {
  const shelf = fakeShelf();
  shelf.suspects = {
    bad: 4,
    good: 5,
    unclear: 1,
    ingredients: [suspect({})],
    families: [
      suspect({ about: { family: 'fragrance' }, label: 'Fragrance', chance: 'worth-watching' }),
      suspect({ about: { family: 'aha' }, label: 'Fruit acids', chance: 'hint' }),
    ],
  };
  const profile = { ...emptyProfile, avoid: [{ family: 'aha' }] };
  const { root, events } = showShelf({ page: 'suits' }, shelf, profile);
  await expect.poll(() => root.querySelectorAll('.suspects > li').length).toBe(3);
  expect(root.textContent).toContain(
    '4 products did not suit you. 5 products suited you. 1 product did both',
  );
  expect(root.textContent).toContain(
    'In 3 of the 4 products that did not suit you, in none of the 5 that did.',
  );
  expect(root.textContent).toContain('still no proof');
  expect(root.textContent).toContain('may well be chance');
  expect(root.textContent).toContain('On your watch list');
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Watch it: LIMONENE' }).click();
  expect(events.onProfile).toHaveBeenCalledExactlyOnceWith({
    ...profile,
    avoid: [{ family: 'aha' }, { name: 'LIMONENE' }],
  });
  await page.viewport(320, 700);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(900, 700);
});

test('too little to go by is said', async () => {
  const shelf = fakeShelf();
  shelf.suspects = { bad: 1, good: 0, unclear: 0, ingredients: [], families: [] };
  const { root } = showShelf({ page: 'suits' }, shelf);
  await expect.poll(() => root.textContent).toContain('Mark at least two products');
});
