#!/usr/bin/env node
// npm run screenshots   The pictures of the README, taken of the product itself on the demo shop.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/screenshots/main.ts');
