/** What a start of the background would else read as objects and backticks, packed as texts in quotes: `packaged:<name>`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makeTables } from '../../../src/engine/register.ts';
import type { Family, Translation } from '../../../src/knowledge/schema/index.ts';
import { keepBriefs } from './keep-briefs.ts';
import { tableOf } from './name-tables.ts';

const PREFIX = 'packaged:';
const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'src/knowledge');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const namesIn = (path: string) => readdirSync(join(folder, path)).sort();
const readAll = (path: string): unknown[] => namesIn(path).map((name) => JSON.parse(read(`${path}/${name}`)));

/** The texts by name. */
export const packaged: Record<string, () => string> = {
  entries: () =>
    JSON.stringify({
      ...Object.fromEntries(
        ['ingredients', 'families', 'rules', 'limits', 'languages'].map((kind) => [kind, readAll(kind)]),
      ),
      sources: JSON.parse(read('sources.json')),
    }),
  names: () => tableOf(join(folder, 'names'), namesIn('names')),
  register: () => makeTables(read('register.txt')),
  briefs: () => {
    const families = readAll('families') as Family[];
    const texts = namesIn('translations').map((name) => [
      name.replace('.json', ''),
      keepBriefs(JSON.parse(read(`translations/${name}`)) as Translation, families),
    ]);
    return JSON.stringify(Object.fromEntries(texts));
  },
  words: () => {
    const locales = join(root, 'public/_locales');
    const texts = readdirSync(locales).map((name) => [
      name,
      JSON.parse(readFileSync(join(locales, name, 'messages.json'), 'utf8'), withoutNotes),
    ]);
    return JSON.stringify(Object.fromEntries(texts));
  },
};

/** What is written for translators stays behind. */
const withoutNotes = (key: string, value: unknown) => (key === 'description' ? undefined : value);

/** The plugin for the extension. Tests and the reading command take the files as they are. */
export function packagedKnowledge(): Plugin {
  return {
    name: 'packaged-knowledge',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const make = id.startsWith(`\0${PREFIX}`) ? packaged[id.slice(PREFIX.length + 1)] : null;
      return make ? `export default ${JSON.stringify(make())}` : null;
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && Object.hasOwn(packaged, chunk.name)) chunk.code = quoteText(chunk.code);
    },
  };
}

/** Each text is a script of its own: one letter beyond Latin ones makes the browser take twice the room for all of it. */
export const packagedGroups = Object.keys(packaged).map((name) => ({
  name,
  test: new RegExp(`${PREFIX}${name}`),
}));

/** Where letters beyond ASCII are no more than this part of a text, escapes for them are the faster way. */
const FEW = 0.1;

/**
 * The minifier writes a long text in backticks, which browsers read several times as slowly as one in quotes, and fastest
 * where it has no letter beyond ASCII. Code of any other shape stays as it is.
 */
export function quoteText(code: string): string {
  const [from, to] = [code.indexOf('`'), code.lastIndexOf('`')];
  const text = code.slice(from + 1, to);
  if (from < 0 || to === from || text.includes('${') || /(?<!\\)(?:\\\\)*`/.test(text)) return code;
  const isPlain = (text.match(/[^\0-\x7f]/g)?.length ?? 0) < FEW * text.length;
  // The one that the text has less of: JSON is full of the double one.
  const quote = text.split('"').length > text.split("'").length ? "'" : '"';
  const quoted = text.replace(/\\[$`]|["'\n\r\u2028\u2029]|[^\t\n\r -~]/g, (c) => {
    if (c.startsWith('\\')) return c.slice(1);
    if (c === '"' || c === "'") return c === quote ? `\\${c}` : c;
    if (c === '\n') return '\\n';
    return isPlain || c < '\x80' || /[\u2028\u2029\ud800-\udfff]/.test(c) ? escapeChar(c) : c;
  });
  return `${code.slice(0, from)}${quote}${quoted}${quote}${code.slice(to + 1)}`;
}

const escapeChar = (c: string) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
