/** In-page code of the bench as one script that sets `bench`, built as the extension's own scripts are. */
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { makeCues } from '../../tools/build/make-cues.ts';

const made = new Map<string, Promise<string>>();

/** `name` is a file of in-page/. */
export function bundle(name: string): Promise<string> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}

async function make(name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { __CUES__: JSON.stringify(makeCues()) },
    build: {
      write: false,
      target: 'chrome126',
      lib: {
        entry: join(import.meta.dirname, `../in-page/${name}.ts`),
        formats: ['iife'],
        name: 'bench',
        fileName: name,
      },
    },
  });
  const [file] = (Array.isArray(output) ? output : [output]).flatMap(
    (o) => (o as Rollup.RollupOutput).output,
  );
  if (file?.type !== 'chunk') throw new Error(`in-page/${name}.ts gave no script`);
  return file.code;
}
