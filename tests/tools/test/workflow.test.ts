/** The workflow runs what contributors run, on the versions of Node we name, and with no right to write anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';

const workflow = readFileSync(join(root, '.github/workflows/test.yml'), 'utf8');
const { scripts, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('its commands are those of package.json', () => {
  const run = [...workflow.matchAll(/^\s*- run: (.+)$/gm)].map(([, command]) => command);
  expect(run).toEqual(['npm ci', 'npm test', 'npm audit --omit=dev']);
  expect(scripts.test).toBe('node tests/tools/test.mjs');
});

test('it tries each version of Node that package.json names', () => {
  const tried = /node: \[(.+)\]/.exec(workflow)?.[1]?.match(/[\d.]+/g);
  const named = String(engines.node)
    .split('||')
    .map((range) => /\d+(\.\d+)?/.exec(range)?.[0]);
  // The oldest is tried as it stands; of the later ones the newest release.
  expect(tried).toEqual(named.map((version, i) => (i === 0 ? version : version?.split('.')[0])));
});

test('it may read the sources, and no more', () => {
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\njobs:/m);
  expect(workflow).not.toMatch(/secrets\.|pull_request_target|contents: write/);
});
