#!/usr/bin/env node
// npm run --silent read -- [--json] FILE…   The product without a window. See CONTRIBUTING.md.
import './bootstrap.mjs';
import { createServer } from 'vite';
import { root } from './bootstrap.mjs';

// Vite loads the TypeScript sources and gathers the knowledge folders the same way the extension's build does.
const server = await createServer({ root, configFile: false, appType: 'custom', logLevel: 'error', server: { middlewareMode: true, hmr: false, ws: false, watch: null } });
let code = 1;
try {
  const { main } = await server.ssrLoadModule('/tests/tools/read/main.ts');
  code = await main(process.argv.slice(2));
} finally {
  await server.close();
}
process.exitCode = code;
