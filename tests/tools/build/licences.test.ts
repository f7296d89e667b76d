import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';
import { packedPackages, writeLicences } from './licences.ts';

/** Licences under which others' work may go into ours and through both stores. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD'];

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('every package in the product has its licence in the package, and one we may use', () => {
  const text = writeLicences(root);
  for (const name of packedPackages(root)) {
    const { version, license } = JSON.parse(
      readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
    );
    expect(text).toContain(`${name} ${version} (${license})`);
    expect(allowed, `${name} is under ${license}`).toContain(license);
  }
});

test('versions are exact, so that a build today and one in a year have the same parts', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose, 'Install with npm install --save-exact.').toEqual([]);
});

test('the product has few dependencies, and each is looked at before it comes in', () => {
  expect(packedPackages(root)).toEqual([
    '@tesseract.js-data/eng',
    // In the build for East Asia alone.
    '@tesseract.js-data/jpn',
    '@tesseract.js-data/kor',
    'idb',
    'preact',
    'tesseract.js-core',
    'valibot',
    'webextension-polyfill',
  ]);
});
