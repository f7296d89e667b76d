#!/usr/bin/env node
// npm run bench -- [--quick] [--only NAME]   What the extension costs, beside what others do; writes tests/bench/RESULTS.md.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/bench/main.ts');
