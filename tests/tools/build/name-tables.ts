/** Does at build time what would cost every start of the background some tenths of a second: sorted tables of all names. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { makeNameTable, tagOf } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';

/** The plugin for the extension's build. Tests and the reading command read the files as they are. */
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
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'register') chunk.code = quoteTable(chunk.code);
    },
  };
}

function tableOf(folder: string, names: string[]): string {
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

/**
 * The minifier writes a long text in backticks, which browsers read four times as slowly as one in quotes without a
 * letter beyond ASCII: 70 ms of every start of the background against 20. Code of any other shape stays as it is.
 */
export function quoteTable(code: string): string {
  const [from, to] = [code.indexOf('`'), code.lastIndexOf('`')];
  const text = code.slice(from + 1, to);
  if (from < 0 || to === from || text.includes('${') || text.includes('`')) return code;
  const quoted = text.replace(/\\\$|["\n\r]|[^\t\n\r -~]/g, (c) =>
    c === '\\$' ? '$' : c === '"' ? '\\"' : c === '\n' ? '\\n' : escapeChar(c),
  );
  return `${code.slice(0, from)}"${quoted}"${code.slice(to + 1)}`;
}

const escapeChar = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

const read = (path: string) => readFileSync(path, 'utf8');
const asModule = (text: string) => `export default ${JSON.stringify(text)}`;
