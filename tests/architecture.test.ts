/** The layers of layers.ts and the style of CONTRIBUTING.md, kept by a test. A failure names the file and says how to mend it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layers, never } from './layers.ts';

const src = join(import.meta.dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((f) => f.isFile() && /\.tsx?$/.test(f.name))
  .map((f) => read(join(f.parentPath, f.name)));

function read(path: string) {
  const text = readFileSync(path, 'utf8');
  const place = relative(src, path).replaceAll('\\', '/');
  return {
    path,
    place,
    layer: place.split('/')[0] as string,
    text,
    code: withoutTexts(text),
    lines: text.trimEnd().split('\n').length,
  };
}

/** Comments and strings blanked out, so that a word in a sentence is no use of it. */
function withoutTexts(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    ' ',
  );
}

/** A use of the bare name, not of a property or a type of that name. */
const uses = (code: string, word: string) =>
  new RegExp(`(?<![\\w$.'-]|type )\\b${word}\\b(?!\\s*[:?]|[\\w$-])`).test(code) ||
  (/^(query|get|inner|outer|insert|danger|send)/.test(word) && code.includes(`.${word}`));

const importsOf = ({ path, text }: { path: string; text: string }) =>
  [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm,
    ),
  ]
    // The name of a script the build writes, not its code.
    .filter((m) => !(m[2] ?? '').endsWith('&iife'))
    .map((m) => {
      const name = (m[2] ?? m[3] ?? m[4]) as string;
      const target = name.startsWith('.')
        ? relative(src, join(dirname(path), name)).replaceAll('\\', '/')
        : null;
      return { name, isType: Boolean(m[1]), target, layer: target?.split('/')[0] ?? null };
    });

test('every file stands in a layer', () => {
  const lost = files.filter((f) => !layers[f.layer]).map((f) => f.place);
  expect(lost, `Move it to one of: ${Object.keys(layers).join(', ')}.`).toEqual([]);
});

describe.each(Object.entries(layers))('%s', (name, layer) => {
  const own = files.filter((f) => f.layer === name);

  test('imports only what it may', () => {
    const wrong = own.flatMap((file) =>
      importsOf(file)
        // What is imported with `?script` is the path of a file that the build makes, not its code.
        .filter((i) => !i.name.includes('?script'))
        .filter((i) => {
          if (i.layer === null) return !layer.packages.includes(i.name.split('?')[0] as string);
          const isOpen = i.layer === name || layer.imports.includes(i.layer);
          return !isOpen && !(i.isType && layer.types.includes(i.layer));
        })
        .map((i) => `${file.place} imports ${i.name}`),
    );
    const may =
      [...layer.imports, ...layer.types.map((t) => `types of ${t}`), ...layer.packages].join(', ') ||
      'nothing';
    expect(
      wrong,
      `src/${name} may import ${may}, besides itself. Pass what you need as an argument instead.`,
    ).toEqual([]);
  });

  test.each([...layer.without, ...never])('does not name $words', ({ words, fix }) => {
    const wrong = own.flatMap((f) =>
      words.filter((w) => uses(f.code, w)).map((w) => `${f.place} names ${w}`),
    );
    expect(wrong, fix).toEqual([]);
  });

  test('has small files', () => {
    const long = own.filter((f) => f.lines > layer.lines).map((f) => `${f.place} has ${f.lines} lines`);
    expect(
      long,
      `At most ${layer.lines} lines: split it, one thing a file${layer.lines < 300 ? '; logic belongs in the layers below' : ''}.`,
    ).toEqual([]);
  });
});

test('files are named after their main export', () => {
  const wrong = files
    .map((f) => f.place)
    .filter((p) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(p, extname(p)).replace(/\.d$/, '')));
  expect(wrong, 'Use kebab-case: splitList lives in split-list.ts.').toEqual([]);
  const piles = files.map((f) => f.place).filter((p) => /\/(utils?|helpers|common|lib)\//.test(p));
  expect(piles, 'A helper lives beside its user.').toEqual([]);
});

/** The vocabulary of product data, and no shop. */
const vocabulary = 'schema.org';

test('host names stand in src/knowledge/sites, not in code', () => {
  const named = files
    .filter((f) => f.layer === 'page')
    .filter((f) => /['"`][\w.-]*\w\.(?:com|net|org|de|fr|jp|co)\b/.test(f.text.replaceAll(vocabulary, '')));
  expect(
    named.map((f) => f.place),
    'Write the quirk as data: src/knowledge/sites/<host>.json.',
  ).toEqual([]);
});

test('data files are imported by knowledge, not by the engine', () => {
  const loading = files.filter((f) => f.layer === 'engine' && /\.(?:json|txt|tsv)['"?]/.test(f.text));
  expect(
    loading.map((f) => f.place),
    'The engine is given its knowledge as an argument.',
  ).toEqual([]);
});

test('what is cut out of a file before it is judged', () => {
  const code = withoutTexts("const a = 'document'; // window\nconst b = x.browser; /* fetch */ call(Date);");
  expect(['document', 'window', 'browser', 'fetch'].filter((w) => uses(code, w))).toEqual([]);
  expect(uses(code, 'Date')).toBe(true);
});
