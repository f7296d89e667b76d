/** No file of any package names an address that is not known to be harmless: with and without what reads pictures. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { strangeAddresses } from '../tools/build/addresses.ts';
import { buildExtension, ensureExtension, targets } from '../tools/build/build-extension.ts';

const advice = 'Take it out of the package, or say in tests/tools/build/addresses.json why it does no harm.';
const temporary = () => mkdtempSync(join(tmpdir(), 'pore-over-addresses-'));

test.each(targets)('the %s package', (target) => {
  expect(strangeAddresses(ensureExtension(target)), advice).toEqual([]);
});

test.each(targets)(
  'the %s package that reads no pictures',
  (target) => {
    const folder = temporary();
    try {
      expect(strangeAddresses(buildExtension(target, folder, undefined, true)), advice).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  240_000,
);

test('an address is found wherever it hides', () => {
  const folder = temporary();
  const packed = gzipSync(
    `x${'ab1 '.repeat(9999)}${Math.PI} https://cdn.example/a.wasm ${'qwertz'.repeat(99)}${[...'longer than a short one'].map((c, i) => c + i * i * 7919).join('')}`,
  );
  writeFileSync(
    join(folder, 'a.js'),
    `const p = "${packed.toString('base64')}"; fetch("https://other.example/x")`,
  );
  expect(strangeAddresses(folder).sort()).toEqual([
    'a.js: https://cdn.example/a.wasm',
    'a.js: https://other.example/x',
  ]);
  rmSync(folder, { recursive: true, force: true });
});
