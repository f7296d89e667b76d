/** The reading command as it is called, on texts. Pages are read in tests/e2e. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pore-over-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'tests/tools/read.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: '' },
  });

test('answers each input in order, and says which could not be read', { timeout: 60_000 }, () => {
  const one = file('one.txt', 'Aqua, Glycerin, Retinol');
  const lines = file(
    'lines.jsonl',
    '{"id":"a","text":"Aqua, Parfum (Fragrance)"}\nnot json\n{"id":2,"text":"Aqua, Squalane"}\n',
  );
  const missing = join(folder, 'missing.txt');
  const { stdout, stderr, status } = read('--json', one, missing, lines);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map((a) => a.id)).toEqual([one, missing, 'a', `${lines}:2`, '2']);
  expect(answers[0].lists[0].items.map((i: { name: string }) => i.name)).toEqual([
    'Water',
    'Glycerin',
    'Retinol',
  ]);
  for (const { lists } of answers)
    for (const { text, items } of lists)
      for (const item of items) expect(text.slice(item.start, item.end)).toBe(item.text);
  expect(stderr).toContain('missing.txt: there is no such file');
  expect(stderr).toContain('lines.jsonl:2: this line is not JSON');
  expect(status).toBe(2);
});

test('takes amounts from the product’s name and the words before the list', { timeout: 60_000 }, () => {
  const lines = file(
    'amounts.jsonl',
    `${JSON.stringify({ id: 'name', text: 'Aqua, Niacinamide, Glycerin', name: 'Niacinamide 10% Serum' })}\n${JSON.stringify({ id: 'before', text: '-Retinol 0.2%: smooths lines.\n\nAqua, Glycerin, Retinol, Xanthan Gum' })}\n`,
  );
  const doses = read('--json', lines)
    .stdout.trim()
    .split('\n')
    .map((line) => JSON.parse(line).lists[0].items);
  expect(doses[0][1].dose).toMatchObject({ max: 10, why: 'stated' });
  expect(doses[1][2].dose).toMatchObject({ max: 0.2, why: 'stated' });
});

test('prints a table for people', { timeout: 60_000 }, () => {
  const { stdout, status } = read(file('two.txt', 'Aqua, Retinol'));
  expect(stdout).toMatch(/2 ingredients/);
  expect(stdout).toMatch(/Retinol/);
  expect(status).toBe(0);
});

test('explains itself when called without a file', { timeout: 60_000 }, () => {
  const { stderr, status } = read('--json');
  expect(stderr).toContain('usage:');
  expect(status).toBe(2);
});
