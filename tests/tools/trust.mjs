#!/usr/bin/env node
// npm run trust -- [--runs 1000000] [--visits 500]   The figures behind what the README promises: fuzzing and a long run.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/trust/main.ts');
