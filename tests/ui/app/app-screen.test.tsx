import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Profile } from '../../../src/engine/types.ts';
import { emptyProfile } from '../../../src/platform/profile-schema.ts';
import { defaultSettings, type Settings } from '../../../src/platform/settings-schema.ts';
import { AppScreen } from '../../../src/ui/app/app-screen.tsx';
import { parseRoute } from '../../../src/ui/app/route.ts';
import type { ArticleClaim, DictionaryData } from '../../../src/ui/known.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { explained, report } from '../sample.ts';
import { fakeShelf } from '../shelf/fake-shelf.ts';

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
    rules: [],
    sources: explained.sources,
  })),
  onCheck: vi.fn(async () => report),
  onCopy: vi.fn(async () => {}),
  onPrint: vi.fn(),
  onPrintNow: vi.fn(),
  onSettings: vi.fn(async (_: Partial<Settings>) => {}),
  onReset: vi.fn(async () => {}),
  onMute: vi.fn(),
  onUnmute: vi.fn(),
  onProfile: vi.fn(async (_: Profile) => {}),
  onForget: vi.fn(async () => {}),
  onGrantAll: vi.fn(async () => false),
  onKeys: vi.fn(),
  shelf: fakeShelf(),
});
const facts = {
  hasAccess: false,
  locales: ['de', 'en'],
  commands: [{ name: '_execute_action', keys: 'Alt+Shift+O' }],
};
const go = (hash: string, given = events(), settings: Partial<Settings> = {}, profile = emptyProfile) =>
  mount(
    <AppScreen
      route={parseRoute(hash)}
      article={article}
      settings={{ ...defaultSettings, pausedSites: ['shop.example'], ...settings }}
      profile={profile}
      facts={facts}
      pendingText=""
      printJob={{ report, list: 0, title: 'Dewfold Night Cream', host: 'shop.example' }}
      now={new Date(2026, 10, 25)}
      events={given}
    />,
  );

test.each([
  ['#check', 'Check a list'],
  ['#shelf', 'Your shelf'],
  ['#routine', 'Your routine'],
  ['#suits', 'What suits you'],
  ['#shelf-data', 'Your shelf as a file'],
  ['#shelf=nobody', 'Not found'],
  ['#compare=,', 'Not found'],
  ['#dictionary', 'Ingredients we know'],
  ['#family=retinoid', 'Retinoids (vitamin A)'],
  ['#ingredient=retinol', 'Retinol'],
  ['#article', 'The article, beside the evidence'],
  ['#sources', 'Sources'],
  ['#profile', 'Your profile'],
  ['#settings', 'Settings'],
  ['#help', 'Help'],
  ['#welcome', 'Pore Over reads the small print'],
  ['#print', 'Dewfold Night Cream'],
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

test('data that cannot be fetched is said', async () => {
  const given = events();
  given.dictionary.mockRejectedValue(new Error('gone'));
  const root = go('#dictionary', given);
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('could not be loaded');
});

test('settings are stored as they are changed, and it is said', async () => {
  const given = events();
  const root = go('#settings', given);
  await page.getByRole('radio', { name: 'Only when I ask' }).click();
  expect(given.onSettings).toHaveBeenLastCalledWith({ run: 'click' });
  await page.getByRole('switch', { name: 'Number on the toolbar button' }).click();
  expect(given.onSettings).toHaveBeenLastCalledWith({ badge: false });
  await page.getByRole('checkbox', { name: 'Retinoids (vitamin A)' }).click();
  expect(given.onMute).toHaveBeenCalledExactlyOnceWith({ kind: 'family', id: 'retinoid', site: null });
  await expect.poll(() => root.querySelector('[role=status]')?.textContent).toBe('Saved');
  await page.getByRole('button', { name: 'Remove shop.example' }).click();
  expect(given.onSettings).toHaveBeenLastCalledWith({ pausedSites: [] });
});

test('a site is added by its address in whatever form, and nonsense is not', async () => {
  const given = events();
  const root = go('#settings', given, { run: 'chosen' });
  const field = page.getByRole('textbox', { name: 'Address of a site' }).first();
  await field.fill('https://www.shop.example/serum?x=1');
  await userEvent.keyboard('{Enter}');
  expect(given.onSettings).toHaveBeenLastCalledWith({ chosenSites: ['shop.example'] });
  await field.fill('not a site');
  await userEvent.keyboard('{Enter}');
  expect(root.textContent).toContain('This is not an address of a site.');
});

test('all settings are reset only when asked twice', async () => {
  const given = events();
  go('#settings', given);
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  expect(given.onReset).not.toHaveBeenCalled();
  await expect.poll(() => document.activeElement?.textContent).toBe('Keep them');
  await page.getByRole('button', { name: 'Reset now' }).click();
  expect(given.onReset).toHaveBeenCalledOnce();
});

test('the profile takes names as people type them', async () => {
  const given = events();
  go('#profile', given);
  await page.getByRole('checkbox', { name: 'Pregnant', exact: true }).click();
  expect(given.onProfile).toHaveBeenLastCalledWith({ ...emptyProfile, life: ['pregnant'] });
  const field = page.getByRole('combobox', { name: 'I avoid' });
  await field.fill('vitamin a');
  await userEvent.keyboard('{Enter}');
  expect(given.onProfile).toHaveBeenLastCalledWith({ ...emptyProfile, avoid: [{ name: 'RETINOL' }] });
  await field.fill('Retinoids (vitamin A)');
  await userEvent.keyboard('{Enter}');
  expect(given.onProfile).toHaveBeenLastCalledWith({ ...emptyProfile, avoid: [{ family: 'retinoid' }] });
  await field.fill('Snowflake Extract');
  await userEvent.keyboard('{Enter}');
  expect(given.onProfile).toHaveBeenLastCalledWith({
    ...emptyProfile,
    avoid: [{ name: 'SNOWFLAKE EXTRACT' }],
  });
});

test('the first page shows the sample marked, and asks for access where it is withheld', async () => {
  const given = events();
  const root = go('#welcome', given);
  await expect.poll(() => root.querySelectorAll('.welcome-sample mark').length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Allow on all sites' }).click();
  expect(given.onGrantAll).toHaveBeenCalledOnce();
  await expect.poll(() => root.textContent).toContain('Access was not given');
});

test('where there is no room the parts are behind a button, which Escape closes', async () => {
  await page.viewport(360, 700);
  const root = go('#about');
  expect(page.getByRole('link', { name: 'Settings' }).query()).toBeNull();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect.element(page.getByRole('link', { name: 'Settings' })).toBeVisible();
  await expectAccessible(root);
  await userEvent.keyboard('{Escape}');
  expect(page.getByRole('link', { name: 'Settings' }).query()).toBeNull();
  await page.viewport(900, 700);
});
