// Runs a command written in TypeScript straight after a clone: `await run('/tests/tools/start.ts')` calls its `main(args)`.
// Vite loads the sources and gathers the knowledge folders the same way the extension's build does.
import { root } from './bootstrap.mjs';

/** `main` gets the command line's arguments and answers the exit code. */
export async function run(module) {
  // Imported late: straight after a clone there is no vite before bootstrap.mjs has run.
  const { createServer } = await import('vite');
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { main } = await server.ssrLoadModule(module);
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error && error.name === 'Explained' ? error.message : error);
    process.exitCode = 1;
  } finally {
    await server.close();
  }
}
