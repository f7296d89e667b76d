#!/usr/bin/env node
// npm run new:source -- ID "Authors" YEAR "Title" "Where"   Adds a source to src/knowledge/sources.json, sorted.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/new/source.ts');
