/** The reading command on pages: the built extension's own report, with the page's scripts off and nothing reachable. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../tools/bootstrap.mjs';
import { serve } from '../tools/serve.ts';
import { page, sampleList } from './suites/in-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'pore-over-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, html: string | Buffer) => {
  writeFileSync(join(folder, name), html);
  return join(folder, name);
};
const readPages = (...args: string[]) => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'tests/tools/read.mjs'), '--json', ...args], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: '' },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const late = `<script>document.querySelector('h1').insertAdjacentHTML('afterend', '<h2>Ingredients</h2><p>${sampleList}</p>')</script>`;

test('pages in order: with a list, without, in another encoding, and one that wants to leave', async () => {
  const outside = await serve(() => ({ type: 'text/html', body: 'outside' }));
  const away = `<meta http-equiv="refresh" content="0;url=${outside.origin}/"><img src="${outside.origin}/pixel.png" alt="">`;
  const answers = readPages(
    file('list.html', page(`<h2>Ingredients</h2><p>${sampleList}</p>`)),
    file('none.html', page('<p>Softer skin, every day.</p>')),
    file('script.html', page(late)),
    file(
      'latin.html',
      Buffer.from(page(`<h2>Ingrédients</h2><p>${sampleList}</p>`, '<meta charset="latin1">'), 'latin1'),
    ),
    file('away.html', page(`<h2>Ingredients</h2><p>${sampleList}</p>`, away)),
  );
  await outside.close();
  expect(answers.map((a) => a.lists.map((l: { text: string }) => l.text))).toEqual([
    [sampleList],
    [],
    [],
    [sampleList],
    [sampleList],
  ]);
  expect(answers[0].findings.length).toBeGreaterThan(0);
  expect(outside.paths).toEqual([]);
});

test('--scripts lets the page run its own', () => {
  const [answer] = readPages('--scripts', file('late.html', page(late)));
  expect(answer.lists.map((l: { text: string }) => l.text)).toEqual([sampleList]);
});
