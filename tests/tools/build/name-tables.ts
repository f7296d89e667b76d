/** Does at build time what would cost every start of the background some tenths of a second: sorted tables of all names. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { makeNameTable, tagOf } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';

/** The plugin for builds of the engine alone. Tests and the reading command read the files as they are. */
export function nameTables(): Plugin {
  return {
    name: 'name-tables',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?', 2);
      if (query !== 'raw' || !path) return null;
      if (path.endsWith('/knowledge/register.txt')) return asModule(makeTables(read(path)));
      if (!/\/knowledge\/names\/[\w-]+\.tsv$/.test(path)) return null;
      // All languages are in one table, which takes the first one's place.
      const all = readdirSync(dirname(path)).sort();
      return asModule(path.endsWith(`/${all[0]}`) ? tableOf(dirname(path), all) : '');
    },
  };
}

/** One table of all files `names` in `folder`. */
export function tableOf(folder: string, names: string[]): string {
  const files = Object.fromEntries(names.map((name) => [name, read(join(folder, name))]));
  const strict = names.map(tagOf).filter((tag) => isStrict(join(folder, `../languages/${tag}.json`)));
  return makeNameTable(files, new Set(strict));
}

function isStrict(language: string): boolean {
  try {
    return JSON.parse(read(language)).accentsMatter === true;
  } catch {
    return false;
  }
}

const read = (path: string) => readFileSync(path, 'utf8');
const asModule = (text: string) => `export default ${JSON.stringify(text)}`;
