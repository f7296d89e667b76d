#!/usr/bin/env node
// npm run store   Texts, reasons for permissions and pictures for the extension stores, in artifacts/store.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/store/main.ts');
