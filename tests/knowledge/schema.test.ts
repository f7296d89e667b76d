/** Every knowledge file has the shape its schema describes, and is named after its id. */
import { describe, expect, test } from 'vitest';
import {
  ArticleSchema,
  FamilySchema,
  IngredientSchema,
  JurisdictionSchema,
  LanguageSchema,
  RuleSchema,
  SiteSchema,
  SourcesSchema,
} from '../../src/knowledge/schema/index.ts';
import { checkKeyOrder } from './check-key-order.ts';
import { checkSchema } from './check-schema.ts';
import { type KnowledgeFile, readArticle, readFolder, readSources } from './read-files.ts';

const schemas = {
  families: FamilySchema,
  ingredients: IngredientSchema,
  languages: LanguageSchema,
  limits: JurisdictionSchema,
  rules: RuleSchema,
  sites: SiteSchema,
};
const folders = Object.keys(schemas) as (keyof typeof schemas)[];

/** The key that equals the file's name. Sites cover several hosts and are named freely. */
const idOf = (file: KnowledgeFile): unknown => {
  const data = file.data as { id?: string; tag?: string };
  return data.id ?? data.tag ?? file.stem;
};

describe.each(folders)('%s', (folder) => {
  const files = readFolder(folder);
  const order = Object.keys(schemas[folder].entries);

  test('have the shape of their schema', () => {
    expect(files.flatMap((file) => checkSchema(schemas[folder], file.path, file.data))).toEqual([]);
  });

  test('are named after their id, which is used once', () => {
    const wrong = files.filter((file) => idOf(file) !== file.stem);
    expect(
      wrong.map((file) => `${file.path}: rename the file to "${idOf(file)}.json" or correct its id.`),
    ).toEqual([]);
    const former = files.flatMap((file) => (file.data as { formerIds?: string[] }).formerIds ?? []);
    const taken = former.filter((id) => files.some((file) => file.stem === id));
    expect(taken.map((id) => `"${id}" is the former id of another file: ids are never used again.`)).toEqual(
      [],
    );
  });

  test('have their keys in the order of the schema, and end with a line break', () => {
    expect(files.flatMap((file) => checkKeyOrder(file.path, file.data, order))).toEqual([]);
    const open = files.filter((file) => !file.raw.endsWith('}\n'));
    expect(open.map((file) => `${file.path}: run "npx biome check --write src/knowledge".`)).toEqual([]);
  });
});

test('sources.json has the shape of its schema and is sorted by id', () => {
  const file = readSources();
  expect(checkSchema(SourcesSchema, file.path, file.data)).toEqual([]);
  expect(Object.keys(file.data), 'sort sources.json by id').toEqual(Object.keys(file.data).sort());
});

test('article.json has the shape of its schema and is numbered from 1', () => {
  const file = readArticle();
  expect(checkSchema(ArticleSchema, file.path, file.data)).toEqual([]);
  expect(
    file.data.map((claim) => claim.number),
    'number the claims 1, 2, 3 …',
  ).toEqual(file.data.map((_, index) => index + 1));
});

test('a mistake is reported with its place and the way to mend it', () => {
  const [message] = checkSchema(FamilySchema, 'families/x.json', {
    ...readFolder('families')[0]?.data,
    colour: 'red',
  });
  expect(message).toContain('families/x.json: at colour: this key is not known');
});
