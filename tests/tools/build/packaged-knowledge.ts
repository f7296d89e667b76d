/** Puts the knowledge into files of the package: what each start of the background would else read as a script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makeTables } from '../../../src/engine/register.ts';
import type { Family, Translation } from '../../../src/knowledge/schema/index.ts';
import { keepBriefs } from './keep-briefs.ts';
import { tableOf } from './name-tables.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'src/knowledge');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const names = (path: string) => readdirSync(join(folder, path)).sort();
const readAll = (path: string): unknown[] => names(path).map((name) => JSON.parse(read(`${path}/${name}`)));

/** The files by their path in the package: see platform/packaged-knowledge.ts. */
export function packKnowledge(): Record<string, string> {
  const entries = {
    ...Object.fromEntries(
      ['ingredients', 'families', 'rules', 'limits', 'languages'].map((kind) => [kind, readAll(kind)]),
    ),
    sources: JSON.parse(read('sources.json')),
  };
  const families = readAll('families') as Family[];
  const briefs = names('translations').map((name) => [
    `knowledge/briefs/${name}`,
    JSON.stringify(keepBriefs(JSON.parse(read(`translations/${name}`)) as Translation, families)),
  ]);
  return {
    'knowledge/entries.json': JSON.stringify(entries),
    'knowledge/names.txt': tableOf(join(folder, 'names'), names('names')),
    'knowledge/register.txt': makeTables(read('register.txt')),
    ...Object.fromEntries(briefs),
  };
}

/** The plugin for the extension's build; in development everything is at hand. */
export function packagedKnowledge(): Plugin {
  return {
    name: 'packaged-knowledge',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id.endsWith('/knowledge/load.ts') ? join(root, 'src/platform/packaged-knowledge.ts') : null;
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(packKnowledge()))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
