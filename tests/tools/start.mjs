#!/usr/bin/env node
// npm start [-- --firefox] [-- --headless]   The extension in a browser, on the demo shop. See CONTRIBUTING.md.
import './bootstrap.mjs';
import { run } from './run.mjs';

await run('/tests/tools/start/main.ts');
