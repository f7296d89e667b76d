import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../bootstrap.mjs';
import { limits, listings } from './listing-text.ts';
import permissions from './permissions.json';

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

test('every permission has its reason, and no reason is left of one that is gone', () => {
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
  ];
  expect(Object.keys(permissions).sort(), 'Mend tests/tools/store/permissions.json.').toEqual(
    [...new Set(asked)].sort(),
  );
  const told = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  const untold = manifest.permissions.filter((name: string) => !told.includes(`\`${name}\``));
  expect(untold, 'PRIVACY.md has to tell of it.').toEqual([]);
});

test('every language has a listing that fits the stores', () => {
  for (const { locale, name, summary, description } of listings()) {
    expect(name.length, `${locale} name`).toBeLessThanOrEqual(limits.name);
    expect(summary.length, `${locale} summary`).toBeLessThanOrEqual(limits.summary);
    expect(description.length, `${locale} description`).toBeLessThanOrEqual(limits.description);
    expect(description, locale).not.toMatch(/\$|undefined|<|\bnull\b/);
  }
});
