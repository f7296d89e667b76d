#!/usr/bin/env node
// npm run build   Builds the extension for both browsers into dist/chrome and dist/firefox. One target: `-- chrome`. Without reading pictures: `-- --light`.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/build/main.ts');
