/** Engine and knowledge as one module, built with the extension's own plugins and run in processes that know nothing yet. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { nameTables } from '../../tools/build/name-tables.ts';
import type * as reader from './reader.ts';
import type { World } from './world.ts';

export interface ColdRun {
  /** Milliseconds, and bytes. */
  load: number;
  first: number;
  second: number;
  heap: number;
  bytes: number;
}

const script = `
const [, , file, text] = process.argv;
const start = performance.now();
const { readText } = await import(file);
const loaded = performance.now();
readText(text);
const first = performance.now();
readText(text + ', Zinc Oxide, Sodum Benzoate');
const second = performance.now();
gc();
const heap = process.memoryUsage().heapUsed;
console.log(JSON.stringify({ load: loaded - start, first: first - loaded, second: second - first, heap }));
`;

let built: Promise<string> | undefined;

/** Path of the module; it goes with the run. */
export function buildEngine({ onClose }: World): Promise<string> {
  built ??= makeModule(onClose);
  return built;
}

/** What the module answers: the engine as the extension runs it, without the development server around it. */
export async function loadEngine(world: World): Promise<typeof reader> {
  return import(/* @vite-ignore */ pathToFileURL(await buildEngine(world)).href);
}

/** Reads two lists in so many new processes. */
export async function runCold(world: World, text: string, times: number): Promise<ColdRun[]> {
  const engine = await buildEngine(world);
  const file = join(dirname(engine), 'run.mjs');
  writeFileSync(file, script);
  return Array.from({ length: times }, () => {
    const args = ['--expose-gc', file, engine, text];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (!stdout) throw new Error(stderr);
    return { ...(JSON.parse(stdout) as Omit<ColdRun, 'bytes'>), bytes: statSync(engine).size };
  });
}

async function makeModule(onClose: World['onClose']): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-engine-'));
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [nameTables()],
    build: {
      outDir: folder,
      target: 'node20',
      minify: true,
      ssr: join(import.meta.dirname, 'reader.ts'),
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return join(folder, 'engine.mjs');
}
