#!/usr/bin/env node
// npm run soak -- [--visits 500] [--seed 1]   Visits pages in one tab of Chromium for a long time and looks for leaks, errors and lost marks.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/soak/main.ts');
