#!/usr/bin/env node
// npm test   Everything that is checked, in one go, straight after a clone. The last line is "N passed, N failed".
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/test/main.ts');
