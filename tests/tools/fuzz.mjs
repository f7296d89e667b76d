#!/usr/bin/env node
// npm run fuzz -- [--runs 1000000] [--seed N]   Tries inputs until one fails; prints the seed to try them again.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/fuzz/main.ts');
