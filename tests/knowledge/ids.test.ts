/** Ids are for ever: saved products and links hold them, so one that was once given leads to its entry still. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from './read-files.ts';

/** "families/aloe" …, every id that was ever given. Lines are only ever added. */
const given = readFileSync(join(import.meta.dirname, 'ids.txt'), 'utf8')
  .trim()
  .split('\n');

const folders = ['families', 'ingredients', 'rules'] as const;
const entries = folders.flatMap((folder) =>
  readFolder(folder).map(({ stem, data }) => ({
    id: `${folder}/${stem}`,
    former: ('formerIds' in data ? (data.formerIds ?? []) : []).map((id) => `${folder}/${id}`),
  })),
);

test('every id that was ever given leads to an entry', () => {
  const known = new Set(entries.flatMap(({ id, former }) => [id, ...former]));
  const lost = given.filter((id) => !known.has(id));
  expect(
    lost.map(
      (id) =>
        `${id}: put the old id into "formerIds" of the entry that took its place. Do not take it off ids.txt.`,
    ),
  ).toEqual([]);
});

test('every id stands in ids.txt, sorted', () => {
  const listed = new Set(given);
  const missing = entries.filter(({ id }) => !listed.has(id));
  expect(missing.map(({ id }) => `Add "${id}" to tests/knowledge/ids.txt.`)).toEqual([]);
  expect(given, 'sort ids.txt').toEqual([...given].sort());
});

test('there are at least 400 curated ingredients', () => {
  expect(entries.filter(({ id }) => id.startsWith('ingredients/')).length).toBeGreaterThanOrEqual(400);
});
