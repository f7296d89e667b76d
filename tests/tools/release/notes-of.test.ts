import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';
import { notesOf } from './notes-of.ts';

const changelog = '# Changes\n\n## 1.10.0 (unreleased)\n\n- New.\n\n## [1.1.0] - 2026-01-02\n\n- Old.\n';

test('each version has its own part', () => {
  expect(notesOf(changelog, '1.10.0')).toBe('- New.');
  expect(notesOf(changelog, '1.1.0')).toBe('- Old.');
  expect(notesOf(changelog, '1.0.0')).toBe(null);
});

test('the version of the manifest is told of, and is the version of the package', () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { version } = JSON.parse(read('manifest.json'));
  expect(notesOf(read('CHANGELOG.md'), version)).not.toBe(null);
  expect(JSON.parse(read('package.json')).version).toBe(version);
});
