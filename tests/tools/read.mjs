#!/usr/bin/env node
// npm run --silent read -- [--json] [--scripts] FILE…   The product without a window. See CONTRIBUTING.md.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/read/main.ts');
