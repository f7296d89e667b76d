#!/usr/bin/env node
// npm run package   The archives for the stores, in dist/.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/package/main.ts');
