/** What one knowledge file says of another one is true. */
import { describe, expect, test } from 'vitest';
import ambiguous from './ambiguous-names.json';
import { checkNames, indexNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import { checkCitations, checkIdentifiers, checkUnused, listCitations } from './check-sources.ts';
import { readArticle, readFolder, readSources } from './read-files.ts';

const [families, ingredients, limits, rules] = [
  readFolder('families'),
  readFolder('ingredients'),
  readFolder('limits'),
  readFolder('rules'),
];
const article = readArticle();
const sources = readSources().data;
const familyIds = new Set(families.map((file) => file.stem));
const ingredientIds = new Set(ingredients.map((file) => file.stem));
const all = [...families, ...ingredients, ...limits, ...rules, article];

describe('sources', () => {
  const citations = [
    ...all.flatMap((file) => listCitations(file.path, file.data)),
    { place: article.path, source: 'ARTICLE' },
    { place: 'register.txt', source: 'COSING' },
  ];

  test('every cited source exists', () => {
    expect(checkCitations(citations, sources)).toEqual([]);
  });
  test('no source is unused', () => {
    expect(checkUnused(citations, sources)).toEqual([]);
  });
  test('of owners who ask to be named say so', () => {
    const owners =
      /^(?:European (?:Commission|Union|Chemicals)|Scientific Committee|US Food|Health and Safety|National Health)/;
    // What the press reported of it is the press's.
    const silent = Object.entries(sources).filter(
      ([, { authors, where, terms }]) => owners.test(authors) && !/press/.test(where) && !terms,
    );
    expect(
      silent.map(
        ([id]) => `sources.json: ${id}: say in "terms" how its owner asks to be named, as its neighbours do.`,
      ),
    ).toEqual([]);
  });
  test('identifiers are well formed', () => {
    expect(checkIdentifiers(sources)).toEqual([]);
    expect(
      checkIdentifiers({
        X: { authors: 'A', year: 1, title: 'T', where: 'W', checked: '2026-01-01', doi: '10.1000/x.' },
      }),
    ).toHaveLength(1);
  });
});

describe('families', () => {
  test('of ingredients exist', () => {
    const wrong = ingredients.flatMap(({ path, data }) =>
      checkReferences(
        path,
        data.families.map((member) => member.family),
        familyIds,
        'families',
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('of rules and of the article exist', () => {
    const wrong = rules.flatMap(({ path, data }) =>
      checkReferences(path, data.families, familyIds, 'families'),
    );
    const claims = article.data.flatMap((claim) =>
      checkReferences(`${article.path}: ${claim.number}`, claim.families, familyIds, 'families'),
    );
    expect([...wrong, ...claims]).toEqual([]);
  });
  test('and the article agree on which claim is about which family', () => {
    for (const { path, data } of families) {
      const claimed = article.data
        .filter((claim) => claim.families.includes(data.id))
        .map((claim) => claim.number);
      expect(
        data.article?.claims ?? [],
        `${path}: "article.claims" must be the claims that name the family in article.json`,
      ).toEqual(claimed);
    }
  });
  test('alone hold a severity', () => {
    const wrong = [...ingredients, ...rules, ...limits].filter((file) => file.raw.includes('"severity"'));
    expect(wrong.map((file) => `${file.path}: severity belongs to the family.`)).toEqual([]);
  });
});

describe('ingredients', () => {
  test('of limits exist', () => {
    const wrong = limits.flatMap(({ path, data }) =>
      data.limits.flatMap((limit) => checkReferences(path, limit.ingredients, ingredientIds, 'ingredients')),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });
  test('of rules exist and belong to the family they narrow', () => {
    const memberOf = new Map(
      ingredients.map(({ stem, data }) => [stem, data.families.map((member) => member.family)]),
    );
    const wrong = rules.flatMap(({ path, data }) =>
      (data.only ?? []).flatMap((ids, side) =>
        ids
          .filter((id) => !memberOf.get(id)?.includes(data.families[side] ?? ''))
          .map((id) => `${path}: "only" names "${id}", which is no member of ${data.families[side]}.`),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('have names that lead to one of them only', () => {
    expect(checkNames(indexNames(ingredients.map((file) => file.data)), ambiguous)).toEqual([]);
  });
});
