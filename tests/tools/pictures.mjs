#!/usr/bin/env node
// npm run pictures [-- --approve]   Every surface in both browsers, light and dark, in four languages. See CONTRIBUTING.md.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/pictures/main.ts');
