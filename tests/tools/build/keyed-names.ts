/** Does at build time what would cost every start of the background a tenth of a second: the keys of all local names. */
import type { Plugin } from 'vite';
import { foldAccents } from '../../../src/engine/key.ts';
import { KEYED, otherScriptWords, readRows } from '../../../src/engine/local-names.ts';

/** A `names/<tag>.tsv` as the engine reads it fastest: a line of words, then `INCI<TAB>key<TAB>key…` a line. */
export function keyNames(file: string, isStrict: boolean): string {
  const byInci = new Map<string, Set<string>>();
  for (const { key, inci, spelling } of readRows(file, isStrict)) {
    const name = spelling ? `${key}=${spelling}` : key;
    const known = byInci.get(inci);
    if (known) known.add(name);
    else byInci.set(inci, new Set([name]));
  }
  const words = otherScriptWords(foldAccents(file));
  return [KEYED + words.join(' '), ...[...byInci].map(([inci, set]) => [inci, ...set].join('\t'))].join('\n');
}

/** The plugin for the extension's build. Tests and the reading command read the files as they are. */
export function keyedNames(): Plugin {
  return {
    name: 'keyed-names',
    enforce: 'pre',
    async load(id) {
      const [path, query] = id.split('?', 2);
      if (query !== 'raw' || !path || !/\/knowledge\/names\/[\w-]+\.tsv$/.test(path)) return null;
      const read = (from: string) => this.fs.readFile(from, { encoding: 'utf8' });
      const language = path.replace(/\/names\/([\w-]+)\.tsv$/, '/languages/$1.json');
      const isStrict = await read(language).then(
        (text) => JSON.parse(text).accentsMatter === true,
        () => false,
      );
      return `export default ${JSON.stringify(keyNames(await read(path), isStrict))}`;
    },
  };
}
