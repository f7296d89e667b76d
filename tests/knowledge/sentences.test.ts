/** What people read is short, hedged and sorted into its two layers. */
import { describe, expect, test } from 'vitest';
import { checkSentences, countWords } from './check-sentences.ts';
import { listTexts } from './list-texts.ts';
import { readArticle, readFolder } from './read-files.ts';

const families = readFolder('families');
const files = [
  ...families,
  ...readFolder('ingredients'),
  ...readFolder('rules'),
  ...readFolder('limits'),
  readArticle(),
];

describe('sentences', () => {
  test('are short and use no banned word', () => {
    const texts = files.flatMap((file) => listTexts(file.path, file.data));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap(({ place, text }) => checkSentences(place, text))).toEqual([]);
  });
  test('on the card have at most 25 words in all', () => {
    const long = families.filter(
      ({ data }) => countWords(data.short) > 25 || countWords(data.evidence.line) > 25,
    );
    expect(long.map(({ path }) => `${path}: shorten "short" and "evidence.line" to 25 words each.`)).toEqual(
      [],
    );
  });
  test.each([
    ['It is safe.', 1],
    ['It is safe as used in creams.', 0],
    ['It cures acne.', 1],
    ['A non-toxic cream.', 1],
    ['Accurate curves are secure.', 0],
    [`${'word '.repeat(26)}end.`, 1],
  ])('%s', (text, faults) => {
    expect(checkSentences('here', text)).toHaveLength(faults);
  });
});

describe('families', () => {
  test('end every sentence with a full stop', () => {
    const open = families
      .flatMap((file) => listTexts(file.path, { ...file.data, name: '', saidAs: [] }))
      .filter(({ text }) => text !== '' && !/[.!?]["”]?$/.test(text));
    expect(open.map(({ place, text }) => `${place}: end the sentence with a full stop: "${text}"`)).toEqual(
      [],
    );
  });
  test('grade each claim that cites a source', () => {
    const bare = families.flatMap(({ path, data }) =>
      [...data.evidence.claims, ...data.use, ...data.care, ...(data.suits ?? []), ...data.myths]
        .filter((claim) => claim.sources.length > 0 && !claim.grade)
        .map((claim) => `${path}: add a grade to "${claim.text}"`),
    );
    expect(bare).toEqual([]);
  });
  test('do not lean on the article for evidence', () => {
    const mixed = families.filter(({ data }) =>
      JSON.stringify({ ...data, article: null }).includes('"ARTICLE"'),
    );
    expect(mixed.map(({ path }) => `${path}: the article is no evidence; keep it in "article".`)).toEqual([]);
  });
  test('that disagree with the article say so', () => {
    const missing = families.filter(({ data }) => data.partWays !== null && data.article === null);
    expect(missing.map(({ path }) => `${path}: "partWays" needs an article layer to part from.`)).toEqual([]);
    const disputed = new Set(
      readArticle()
        .data.filter((claim) => ['contradicted', 'overstated', 'not-advised'].includes(claim.verdict))
        .flatMap((claim) => claim.families),
    );
    const silent = families.filter(({ data }) => disputed.has(data.id) && data.partWays === null);
    expect(
      silent.map(
        ({ path }) => `${path}: the article's claim does not hold; say in "partWays" where they part.`,
      ),
    ).toEqual([]);
  });
  test('of what clogs or is harsh alone owe nothing to the article', () => {
    const blamed = families.filter(({ data }) => ['clogging'].includes(data.stance) && data.article !== null);
    expect(
      blamed.map(({ path }) => `${path}: the article names no clogging ingredient; set "article" to null.`),
    ).toEqual([]);
  });
  test('that show a mark say openly when pores were not tested', () => {
    // What a person chose to look for says nothing about pores.
    const marked = families.filter(
      ({ data }) => data.marked && data.stance === 'helps' && !data.id.startsWith('personal-'),
    );
    for (const { path, data } of marked) {
      const said = data.evidence.claims.some((claim) =>
        /no trial|not measured|nobody measured/i.test(claim.text),
      );
      expect(said, `${path}: say in "evidence.claims" whether a trial measured pores.`).toBe(true);
    }
  });
});
