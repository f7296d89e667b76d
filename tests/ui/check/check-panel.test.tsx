import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CheckPanel } from '../../../src/ui/check/check-panel.tsx';
import { cutByMarks } from '../../../src/ui/check/cut-by-marks.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { mount } from '../mount.tsx';
import { cleanReport, explained, list, report } from '../sample.ts';

const events = () => ({
  explain: vi.fn(async () => explained),
  onCheck: vi.fn(async () => report),
  onCopy: vi.fn(async () => {}),
  onPrint: vi.fn(),
});

test('a text handed over is checked at once and shown with its marks', async () => {
  const given = events();
  const root = mount(<CheckPanel events={given} initialText={list.text} level={1} />);
  await expect.poll(() => given.onCheck.mock.calls).toEqual([[list.text]]);
  await expect
    .poll(() => [...root.querySelectorAll('mark')].map((mark) => mark.firstChild?.textContent))
    .toEqual([
      'Isopropyl Myristate',
      'Alcohol Denat.',
      'Ascorbic Acid',
      'Mel',
      'Retinol',
      'Melaleuca Alternifolia (Tea Tree) Leaf Oil',
    ]);
  await expectAccessible(root);
});

test('an empty box asks for a list', async () => {
  const given = events();
  const root = mount(<CheckPanel events={given} level={1} />);
  await page.getByRole('button', { name: 'Check' }).click();
  expect(given.onCheck).not.toHaveBeenCalled();
  expect(root.textContent).toContain('Paste a list first.');
  await expectAccessible(root);
});

test('a text without a list, and a check that fails, are said', async () => {
  const given = events();
  given.onCheck.mockResolvedValueOnce({ ...cleanReport, lists: [] }).mockRejectedValueOnce(new Error('gone'));
  const root = mount(<CheckPanel events={given} level={1} />);
  await page.getByRole('textbox').fill('once upon a time');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => root.textContent).toContain('does not look like an ingredient list');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('could not be checked');
});

test('cutting loses nothing, whatever the marks', () => {
  const text = `Ingredients: ${list.text}. Store cool.`;
  const moved = { ...report, lists: [{ ...list, start: 13 }] };
  const twice = { ...moved, findings: [...moved.findings, ...moved.findings] };
  const pieces = cutByMarks(text, twice);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter(({ stance }) => stance === 'clogging').map((piece) => piece.text)).toEqual([
    'Isopropyl Myristate',
  ]);
});
