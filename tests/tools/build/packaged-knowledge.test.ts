/** The files of the package say what the folders say. */
import { expect, test } from 'vitest';
import { makeNameTable } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { packKnowledge } from './packaged-knowledge.ts';

const files = packKnowledge();

test('entries are those of the folders', () => {
  const { names: _, register: __, ...entries } = knowledge;
  expect(JSON.parse(files['knowledge/entries.json'] as string)).toEqual(entries);
});

test('names and register are in the tables the engine reads', () => {
  const strict = new Set(knowledge.languages.flatMap((l) => (l.accentsMatter ? [l.tag] : [])));
  expect(files['knowledge/names.txt'] === makeNameTable(knowledge.names, strict)).toBe(true);
  expect(files['knowledge/register.txt'] === makeTables(knowledge.register)).toBe(true);
});

test('every translation has its briefs', () => {
  const briefs = Object.keys(files).filter((name) => name.startsWith('knowledge/briefs/'));
  expect(briefs).toEqual(['de', 'es', 'fr', 'ja', 'ko'].map((tag) => `knowledge/briefs/${tag}.json`));
  for (const name of briefs)
    expect(Object.keys(JSON.parse(files[name] as string)).length).toBeGreaterThan(60);
});
