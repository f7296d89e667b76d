import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Mute } from '../../../src/engine/mutes.ts';
import type { Finding, Report } from '../../../src/engine/types.ts';
import { emptyProfile } from '../../../src/platform/profile-schema.ts';
import { ReportView } from '../../../src/ui/report/report-view.tsx';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { cleanReport, explained, list, report, reportWithRule } from '../sample.ts';

const events = () => ({
  explain: vi.fn(async () => explained),
  onCopy: vi.fn(async (_: string) => {}),
  onPrint: vi.fn(),
  onShow: vi.fn(async () => true),
});
const show = (shown: Report, given = events()) =>
  mount(<ReportView report={shown} title="Night cream" {...given} />);

test('answers first, most pressing first', () => {
  const root = show(report);
  expect(root.querySelector('h2')?.textContent).toBe('1 may clog pores, 1 may be harsh, 1 needs care');
  expect(root.querySelector('.answer-rest')?.textContent).toBe(
    '13 ingredients read. 2 may help, 1 good to know',
  );
  expect([...root.querySelectorAll('h3')].map((h) => h.textContent)).toEqual([
    'May clog pores1',
    'May be harsh1',
    'Use with care1',
    'May help2',
    'Good to know1',
  ]);
});

test('a row tells place, amount and strength of evidence before it is opened', () => {
  const row = show(report).querySelector('.stance-clogging .finding');
  expect(row?.textContent).toContain('Isopropyl Myristate');
  expect(row?.textContent).toContain('2nd of 13, near the start');
  expect(row?.textContent).toContain('lab or expert opinion');
});

test('a row opens and closes by keyboard, and keeps the two layers apart', async () => {
  const root = show(report);
  const row = page.getByRole('button', { name: /^Retinol/ });
  await expect.element(row).toHaveAttribute('aria-expanded', 'false');
  (row.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(row).toHaveAttribute('aria-expanded', 'true');
  await expect
    .poll(() => root.querySelector('.layer-article')?.textContent)
    .toContain('calls it a fighter of acne');
  expect(root.querySelector('.layer-evidence')?.textContent).toContain(
    'no pore trial was found for cosmetic retinol',
  );
  expect(root.querySelector('.layer-article')?.textContent).not.toContain('trial');
  expect(root.querySelector('.part-ways')?.textContent).toContain('more weakly');
  expect(root.textContent).toContain('Avoid it, or ask your doctor first.');
  await expectAccessible(root);
  await userEvent.keyboard(' ');
  await expect.element(row).toHaveAttribute('aria-expanded', 'false');
});

test('a family the article is silent on says so', async () => {
  const root = show(report);
  await page.getByRole('button', { name: /^Isopropyl Myristate/ }).click();
  await expect
    .poll(() => root.querySelector('.layer-article')?.textContent)
    .toContain('The article does not mention it.');
  expect(root.textContent).toContain('On rabbit ears: high.');
  expect(root.textContent).toContain("On people's backs: none seen.");
});

test('sources lead to where they can be read', async () => {
  show(report);
  await page.getByRole('button', { name: /^Retinol/ }).click();
  await page.getByRole('button', { name: '3 sources' }).click();
  await expect
    .element(page.getByRole('link', { name: /DOI 10.1016/ }))
    .toHaveAttribute('href', 'https://doi.org/10.1016/j.jaad.2004.06.021');
  await expect
    .element(page.getByRole('link', { name: /PubMed/ }))
    .toHaveAttribute('href', 'https://pubmed.ncbi.nlm.nih.gov/26215715/');
});

test('shows a finding on the page, and says when it cannot', async () => {
  const given = events();
  given.onShow.mockResolvedValue(false);
  const root = show(report, given);
  await page.getByRole('button', { name: /^Retinol/ }).click();
  await page.getByRole('button', { name: 'Show on page' }).click();
  expect(given.onShow).toHaveBeenCalledExactlyOnceWith(0, 9);
  await expect.poll(() => root.textContent).toContain('could not be found');
});

test('a list that stands only in data offers no place to show', async () => {
  const root = show({ ...report, lists: [{ ...list, where: 'data' }] });
  await page.getByRole('button', { name: /^Retinol/ }).click();
  expect(root.textContent).toContain('there is no place to show');
  expect(page.getByRole('button', { name: 'Show on page' }).query()).toBeNull();
});

test('an explanation that cannot be fetched says so and can be tried again', async () => {
  const given = events();
  given.explain.mockRejectedValueOnce(new Error('gone'));
  const root = show(report, given);
  await page.getByRole('button', { name: /^Retinol/ }).click();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => root.querySelector('.layer-article')?.textContent).toContain('acne');
});

test('notes are folded away and not counted', async () => {
  const root = show(report);
  expect(root.textContent).not.toContain('Limonene');
  await page.getByRole('button', { name: '1 quieter note' }).click();
  expect(root.textContent).toContain('Limonene');
});

test('nothing flagged is no promise', async () => {
  const root = show(cleanReport);
  expect(root.querySelector('h2')?.textContent).toBe('Nothing here is on our list.');
  expect(root.textContent).toContain('That is not a promise');
  await expectAccessible(root);
});

test('the state of reading gives its reasons on demand', async () => {
  const root = show({ ...report, lists: [{ ...list, state: 'partial', where: 'hidden' }] });
  expect(root.textContent).not.toContain('closed part of the page');
  await page.getByRole('button', { name: 'Only part of a list' }).click();
  expect(root.textContent).toContain('some of the ingredients, not all');
  expect(root.textContent).toContain('closed part of the page');
  expect(root.textContent).toContain('1 name was not recognised.');
});

test('of several lists one is chosen', async () => {
  const second = { ...list, title: 'Step 2', items: list.items.slice(0, 1) };
  const root = show({ ...report, lists: [list, second] });
  await page.getByRole('combobox').selectOptions('1');
  expect(root.querySelector('.answer-rest')?.textContent).toBe('1 ingredient read.');
  expect(root.querySelector('h2')?.textContent).toBe('Nothing here is on our list.');
});

test('all ingredients can be searched by name and by what they do', async () => {
  const root = show(report);
  (page.getByRole('tab', { name: /Worth knowing/ }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  const names = () => [...root.querySelectorAll('.ingredients .row-name')].map((name) => name.textContent);
  expect(names()).toHaveLength(13);
  expect(root.textContent).toContain('not recognised');
  await expectAccessible(root);
  await page.getByRole('searchbox').fill('TREE');
  expect(names()).toEqual(['Melaleuca Alternifolia (Tea Tree) Leaf Oil']);
  await page.getByRole('searchbox').fill('softens');
  expect(names()).toEqual(['Isopropyl Myristate', 'Cetearyl Alcohol']);
  expect(root.textContent).toContain('2 found');
});

test('a list of thousands is drawn in parts', async () => {
  const [item] = list.items;
  const root = show({ ...cleanReport, lists: [{ ...list, items: new Array(5000).fill(item) }] });
  await page.getByRole('tab', { name: /All ingredients/ }).click();
  expect(root.querySelectorAll('.ingredients li').length).toBe(200);
  await page.getByRole('button', { name: 'Show 200 more' }).click();
  expect(root.querySelectorAll('.ingredients li').length).toBe(400);
});

test('names from the page stay text, on screen and when copied', async () => {
  const evil = '<img src=x onerror=alert(1)> [a](javascript:1) **b** \u202egnp.exe';
  const items = list.items.map((item, i) => (i === 9 ? { ...item, text: evil } : item));
  const given = events();
  const root = show({ ...report, lists: [{ ...list, items }] }, given);
  expect(root.querySelector('img')).toBeNull();
  await page.getByRole('button', { name: 'Copy or print' }).click();
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  const copied = given.onCopy.mock.calls[0]?.[0] ?? '';
  expect(copied).toContain('# Night cream');
  expect(copied).toContain('\\<img src=x onerror=alert(1)\\> \\[a\\](javascript:1) \\*\\*b\\*\\*');
  expect(copied).toContain('- **Isopropyl Myristate** (2nd of 13, near the start): Scored');
  await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
});

test('a report that refers to what is not there leaves it out', () => {
  const [finding] = report.findings;
  if (!finding) throw new Error('the sample has findings');
  const root = show({
    ...report,
    findings: [
      { ...finding, item: 99 },
      { ...finding, family: 'unknown' },
      { ...finding, list: 5 },
    ],
  });
  expect(root.querySelectorAll('.finding')).toHaveLength(0);
});

const muting = (mutes: Mute[] = []) => ({ mutes, host: 'shop.example', onMute: vi.fn(), onUnmute: vi.fn() });
const retinol: Mute = { kind: 'ingredient', id: 'retinol', site: null };

test('a finding is muted from its row, and never just vanishes', async () => {
  const given = muting();
  const draw = (mutes: Mute[]) =>
    mount(<ReportView report={report} title="" muting={{ ...given, mutes }} {...events()} />);
  const root = draw([]);
  await page.getByRole('button', { name: /^Retinol/ }).click();
  await page.getByRole('button', { name: 'Mute' }).click();
  expect([...root.querySelectorAll('.mute-choices button')].map((b) => b.textContent)).toEqual([
    'Retinol, on this site',
    'Retinol, everywhere',
    'All of “Retinoids (vitamin A)”, on this site',
    'All of “Retinoids (vitamin A)”, everywhere',
  ]);
  await page.getByRole('button', { name: 'Retinol, everywhere' }).click();
  expect(given.onMute).toHaveBeenCalledExactlyOnceWith(retinol);
  draw([retinol]);
  expect(root.querySelector('.answer-rest')?.textContent).toContain('1 may help');
  expect(root.querySelector('.muted-notice')?.textContent).toContain('Muted: Retinol, everywhere');
  await expect.poll(() => document.activeElement?.textContent).toBe('Undo');
  await page.getByRole('button', { name: '1 muted' }).click();
  expect(root.querySelector('.muted-row')?.textContent).toContain('Retinol');
  await expectAccessible(root);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(given.onUnmute).toHaveBeenCalledExactlyOnceWith(retinol);
});

test('a muted family is heard again from the list of what is muted', async () => {
  const given = muting([{ kind: 'family', id: 'retinoid', site: 'shop.example' }]);
  mount(<ReportView report={report} title="" muting={given} {...events()} />);
  await page.getByRole('button', { name: '1 muted' }).click();
  await page.getByRole('button', { name: 'Mark Retinoids (vitamin A) again' }).click();
  expect(given.onUnmute).toHaveBeenCalledExactlyOnceWith(given.mutes[0]);
});

test('what the profile names comes first, and what it changes says why', async () => {
  const forPregnancy = { code: 'profile-pregnant' };
  const personal = {
    ...(report.findings[0] as Finding),
    item: 8,
    ingredient: null,
    family: 'personal-avoid',
  };
  const brief = {
    name: 'You avoid it',
    stance: 'care' as const,
    short: 'You avoid this.',
    line: '',
    grade: null,
  };
  const root = mount(
    <ReportView
      report={{
        ...report,
        findings: [
          ...report.findings.map((f) => (f.family === 'retinoid' ? { ...f, reasons: [forPregnancy] } : f)),
          personal,
        ],
        families: { ...report.families, 'personal-avoid': brief },
      }}
      title=""
      profile={{ ...emptyProfile, life: ['pregnant'], avoid: [{ name: 'PHENOXYETHANOL' }] }}
      muting={muting()}
      {...events()}
    />,
  );
  expect(root.querySelector('h3')?.textContent).toBe('From your profile1');
  expect(root.querySelector('.for-you-line')?.textContent).toContain('For you: Pregnant, 1 to avoid');
  expect(root.querySelector('.finding.stance-helps .for-you')?.textContent).toContain('pregnant');
  await page.getByRole('button', { name: /^Retinol/ }).click();
  await expect
    .poll(() => root.querySelector('.for-you-care')?.textContent)
    .toBe('For youAvoid it, or ask your doctor first.');
  await expectAccessible(root);
});

test('two families of one product are spoken of as information', async () => {
  const root = show(reportWithRule);
  const row = page.getByRole('button', { name: 'Retinol with Melaleuca' });
  await expect.element(row).toHaveTextContent('Go slowly');
  await row.click();
  expect(root.querySelector('.rule-notes')?.textContent).toContain('Start them on different nights.');
  await expectAccessible(root);
});

test.each([
  ['Copy as text', '• Retinol (10th of 13, 1 % or less)'],
  ['Copy as Markdown', '- **Retinol** (10th of 13, 1 % or less)'],
  ['Copy as JSON', '"family": "retinoid"'],
])('%s', async (name, says) => {
  const given = events();
  show(report, given);
  await page.getByRole('button', { name: 'Copy or print' }).click();
  await page.getByRole('button', { name }).click();
  expect(given.onCopy.mock.calls[0]?.[0]).toContain(says);
});

test('the colours for every kind of colour vision have contrast too', async () => {
  document.documentElement.dataset.palette = 'colour-blind';
  const root = show(report);
  expect(getComputedStyle(root.querySelector('.stance-care .stance-shape') as Element).fill).not.toBe('');
  await expectAccessible(root);
  delete document.documentElement.dataset.palette;
});

test('what is used together is copied too', async () => {
  const given = events();
  show(reportWithRule, given);
  await page.getByRole('button', { name: 'Copy or print' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  expect(given.onCopy.mock.calls[0]?.[0]).toContain(
    '• Retinol with Melaleuca Alternifolia (Tea Tree) Leaf Oil: Go slowly',
  );
});

test('the print view is handed the list that is shown', async () => {
  const given = events();
  show(report, given);
  await page.getByRole('button', { name: 'Copy or print' }).click();
  await page.getByRole('button', { name: 'Print view' }).click();
  expect(given.onPrint.mock.calls[0]?.[0]).toMatchObject({ list: 0, title: 'Night cream' });
});
