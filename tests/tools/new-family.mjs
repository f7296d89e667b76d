#!/usr/bin/env node
// npm run new:family -- "Name"   Writes src/knowledge/families/<id>.json for you to fill in.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/new/family.ts');
