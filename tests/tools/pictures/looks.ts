/** The looks that tests compare: both browsers, both colour schemes, and a language each. */
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import type { Look } from './take-pictures.ts';

export const approvedFolder = join(root, 'tests', 'screenshots', 'approved');

export const approvedLooks: Look[] = [
  { browser: 'chromium', scheme: 'light', locale: 'auto' },
  { browser: 'chromium', scheme: 'dark', locale: 'de' },
  { browser: 'firefox', scheme: 'dark', locale: 'auto' },
  { browser: 'firefox', scheme: 'light', locale: 'ja' },
];
