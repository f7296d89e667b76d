/** The tables the build makes say what the files say. */
import { expect, test } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { makeNameTable } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';
import { knowledge } from '../../../src/knowledge/index.ts';

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
