#!/usr/bin/env node
// npm run bench:ocr -- [EACH] [CLASS] [SEED]   How well pictures of lists are read: EACH pictures (default 4) of every class.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/bench/ocr/main.ts');
