#!/usr/bin/env node
// npm run package     The archives for the stores, in dist/, each built twice and compared.
// npm run build:amo   The same for Firefox alone, with the sources Mozilla rebuilds it from.
// With -- --east      the larger ones that read Japanese and Korean print, in dist/east/.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/package/main.ts');
