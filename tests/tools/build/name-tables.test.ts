/** The tables the build makes say what the files say. */
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { makeNameTable } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { quoteTable } from './name-tables.ts';

test('an engine reads names from the tables as from the files', () => {
  const strict = new Set(knowledge.languages.flatMap((l) => (l.accentsMatter ? [l.tag] : [])));
  const built = createEngine({
    ...knowledge,
    register: makeTables(knowledge.register),
    names: { 'aa.tsv': makeNameTable(knowledge.names, strict), 'ab.tsv': '' },
  });
  const raw = createEngine(knowledge);
  const rows = Object.values(knowledge.names).flatMap((file) =>
    file.split('\n').map((row) => row.split('\t')[0] as string),
  );
  const names = [
    ...rows,
    ...knowledge.register
      .split('\n')
      .slice(1)
      .map((row) => row.split('\t')[0] as string),
  ];
  for (let i = 0; i < names.length; i += 997) {
    const list = `Ingredients: ${names.slice(i, i + 25).join(', ')}.`;
    expect(built.read(list, { origin: 'page' }), list).toEqual(raw.read(list, { origin: 'page' }));
  }
});

test('a table in backticks becomes the same text in quotes, in plain ASCII', async () => {
  const code = 'var e=`a\t"b"\nc\\$\td’\f×\\\\n`;export{e as t}';
  const quoted = quoteTable(code);
  expect(quoted).toMatch(/^var e="[\t -~]*";export\{e as t\}$/);
  const textOf = async (module: string) =>
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)).t;
  expect(await textOf(quoted)).toBe(await textOf(code));
  expect(quoteTable('var e="a";')).toBe('var e="a";');
});
