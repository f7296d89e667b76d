#!/usr/bin/env node
// npm run new:ingredient -- "INCI Name"   Writes src/knowledge/ingredients/<id>.json for you to fill in.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/new/ingredient.ts');
