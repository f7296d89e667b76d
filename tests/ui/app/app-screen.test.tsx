import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { AppScreen } from '../../../src/ui/app/app-screen.tsx';
import { parseRoute } from '../../../src/ui/app/route.ts';
import type { ArticleClaim, DictionaryData } from '../../../src/ui/known.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { explained, report } from '../sample.ts';

const data: DictionaryData = {
  families: explained.families,
  sources: explained.sources,
  ingredients: [
    {
      id: 'retinol',
      inci: 'Retinol',
      names: ['Vitamin A', 'Rétinol'],
      families: ['retinoid'],
      functions: ['skin-conditioning'],
    },
    {
      id: 'isopropyl-myristate',
      inci: 'Isopropyl Myristate',
      names: [],
      families: ['pore-clogging'],
      functions: ['emollient'],
    },
    { id: 'aqua', inci: 'Aqua', names: ['Water'], families: [], functions: ['solvent'] },
  ],
};
const article: ArticleClaim[] = [
  {
    number: 4,
    says: 'Retinol fights acne.',
    families: ['retinoid'],
    verdict: 'qualified',
    finding: ['A stronger relative did so in a trial.'],
    grade: 'C',
    sources: ['KANG05'],
  },
];
const events = () => ({
  dictionary: vi.fn(async () => data),
  explain: vi.fn(async ({ families, ingredients }: { families: string[]; ingredients: string[] }) => ({
    families: explained.families.filter(({ id }) => families.includes(id)),
    ingredients: explained.ingredients.filter(({ id }) => ingredients.includes(id)),
    sources: explained.sources,
  })),
  onCheck: vi.fn(async () => report),
  onCopy: vi.fn(async () => {}),
  onResume: vi.fn(),
});
const go = (hash: string, given = events()) =>
  mount(
    <AppScreen
      route={parseRoute(hash)}
      article={article}
      paused={{ everywhere: false, sites: ['shop.example'] }}
      pendingText=""
      events={given}
    />,
  );

test.each([
  ['#check', 'Check a list'],
  ['#dictionary', 'Ingredients we know'],
  ['#family=retinoid', 'Retinoids (vitamin A)'],
  ['#ingredient=retinol', 'Retinol'],
  ['#article', 'The article, beside the evidence'],
  ['#sources', 'Sources'],
  ['#about', 'What Pore Over sees, and what it does not do'],
  ['', 'What Pore Over sees, and what it does not do'],
  ['#family=%22%3E%3Cb', 'Not found'],
  ['#family=nobody', 'Not found'],
  ['#ingredient=nobody', 'Not found'],
])('%s shows "%s", without a fault axe can find, and fits 320 pixels', async (hash, heading) => {
  await page.viewport(320, 700);
  const root = go(hash);
  await expect.poll(() => root.querySelector('h1')?.textContent).toBe(heading);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(900, 700);
  await expectAccessible(root);
});

test('the dictionary is searched by any name, without accents', async () => {
  const root = go('#dictionary');
  await page.getByRole('searchbox').fill('retinol');
  expect([...root.querySelectorAll('.entries a')].map((link) => link.getAttribute('href'))).toEqual([
    '#ingredient=retinol',
  ]);
  await page.getByRole('searchbox').fill('WATER');
  expect(root.querySelector('.entries')?.textContent).toContain('Aqua');
  await page.getByRole('searchbox').fill('zzz');
  expect(root.textContent).toContain('Nothing found.');
});

test('a family lists its members, an ingredient its families', async () => {
  const root = go('#family=retinoid');
  await expect.poll(() => root.querySelector('.entries')?.textContent).toBe('Retinol');
  go('#ingredient=retinol');
  await expect.poll(() => root.querySelector('.family-of h2')?.textContent).toBe('Retinoids (vitamin A)');
  expect(root.textContent).toContain('Retinol itself: the form most studied');
});

test('the article stands beside the evidence, with a verdict in words', async () => {
  const root = go('#article');
  await expect
    .poll(() => root.querySelector('.article-claims .layer-article')?.textContent)
    .toContain('Retinol fights acne.');
  expect(root.querySelector('.article-claims .layer-evidence')?.textContent).toContain('Partly supported');
});

test('a new part takes the focus, the first does not', async () => {
  const root = go('#about');
  expect(document.activeElement).toBe(document.body);
  go('#sources');
  await expect.poll(() => document.activeElement).toBe(root.querySelector('main'));
  expect(root.querySelector('[aria-current=page]')?.textContent).toBe('Sources');
});

test('a paused site can be resumed', async () => {
  const given = events();
  go('#about', given);
  await page.getByRole('button', { name: 'Resume on shop.example' }).click();
  expect(given.onResume).toHaveBeenCalledExactlyOnceWith('shop.example');
});

test('data that cannot be fetched is said', async () => {
  const given = events();
  given.dictionary.mockRejectedValue(new Error('gone'));
  const root = go('#dictionary', given);
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
});
