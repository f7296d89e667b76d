import { describe, expect, it } from 'vitest';
import { foldAccents, keyOf } from '../../src/engine/key.ts';
import cues from '../../src/knowledge/cues.json' with { type: 'json' };
import { knowledge } from '../../src/knowledge/index.ts';
import type { Language } from '../../src/knowledge/schema/index.ts';

const WORD_LISTS = [
  'headings',
  'partialHeadings',
  'mayContain',
  'freeFrom',
  'active',
  'inactive',
  'and',
  'endings',
  'disclaimers',
  'foreign',
] as const satisfies readonly (keyof Language)[];

/** "file: local name" and its INCI name, of every line of every file of names. */
const localNames = Object.entries(knowledge.names).flatMap(([path, text]) =>
  text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [name = '', inci = '', ...rest] = line.split('\t');
      return { file: path.replace(/^.*\//, ''), name, inci, rest };
    }),
);
const known = new Set([
  ...knowledge.register
    .split('\n')
    .slice(1)
    .map((line) => keyOf(line.split('\t')[0] ?? '')),
  ...knowledge.ingredients.map(({ inci }) => keyOf(inci)),
]);

describe('language files', () => {
  it('cover the languages shops are read in', () => {
    expect(knowledge.languages.length).toBeGreaterThanOrEqual(38);
    const tags = knowledge.languages.map(({ tag }) => tag);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each(knowledge.languages.map((language) => [language.tag, language] as const))(
    '%s is complete and tidy',
    (tag, language) => {
      for (const list of ['headings', 'endings', 'disclaimers', 'foreign'] as const) {
        expect(language[list].length, `${tag}.json needs more ${list}`).toBeGreaterThanOrEqual(10);
      }
      const words = [
        ...WORD_LISTS.map((list) => [list, language[list]] as const),
        ...Object.entries(language.context),
      ];
      for (const [list, entries] of words) {
        expect(new Set(entries).size, `${tag}.json: ${list} says a word twice`).toBe(entries.length);
        for (const word of entries) {
          expect(word, `${tag}.json: ${list} are written in lower case`).toBe(word.toLowerCase());
          expect(word, `${tag}.json: ${list} have no colon at the end, the engine adds it`).not.toMatch(
            /[:：]$/,
          );
        }
      }
    },
  );

  it('never call one text both a full list and a part of one', () => {
    const partial = new Set(
      knowledge.languages.flatMap((language) => language.partialHeadings.map(foldAccents)),
    );
    for (const { tag, headings } of knowledge.languages) {
      const both = headings.filter((heading) => partial.has(foldAccents(heading)));
      expect(both, `${tag}.json: keep each in headings or in partialHeadings, in one language only`).toEqual(
        [],
      );
    }
  });

  it('join names only by words that are no part of a name', () => {
    // "Vitamin E", "Collagen I" and "Retinol in Squalane" would fall apart at Italian "e", Polish "i" and Slovenian "in".
    const parts = new Set(['a', 'b', 'c', 'd', 'e', 'i', 'k', 'o', 'u', 'in', 'to', 'de']);
    for (const { tag, and } of knowledge.languages) {
      expect(
        and.filter((word) => parts.has(word)),
        `${tag}.json: leave these words out of "and"`,
      ).toEqual([]);
    }
  });

  it('tell absence by words that stay words when their accents go', () => {
    // Icelandic "án" is read like "an", and would take every "an" at the start of an English line for "without".
    for (const { tag, freeFrom } of knowledge.languages) {
      const short = freeFrom.filter((word) => /^[a-z]{1,2}$/.test(foldAccents(word)));
      expect(short, `${tag}.json: write these with the words that follow ("án parabena")`).toEqual([]);
    }
  });

  it('use no name of an ingredient as a section heading, a disclaimer or a sign of food', () => {
    const names = new Set([...known, ...localNames.map(({ name }) => keyOf(name))]);
    for (const language of knowledge.languages) {
      for (const list of [
        'headings',
        'partialHeadings',
        'freeFrom',
        'endings',
        'disclaimers',
        'foreign',
      ] as const) {
        const clashes = language[list].filter((word) => names.has(keyOf(word)));
        expect(clashes, `${language.tag}.json: ${list} would cut lists at these ingredients`).toEqual([]);
      }
    }
  });
});

describe('local names', () => {
  it('lead to an INCI name of the register or of a curated ingredient', () => {
    const lost = localNames.filter(({ inci, rest }) => rest.length > 0 || !known.has(keyOf(inci)));
    expect(lost, 'write "local name<TAB>INCI NAME" with an INCI name from register.txt').toEqual([]);
  });

  it('lead to one INCI name each, in all languages together', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { name, inci } of localNames) {
      const key = keyOf(name);
      meanings.set(key, (meanings.get(key) ?? new Set()).add(keyOf(inci)));
    }
    const torn = [...meanings].filter(([, incis]) => incis.size > 1).map(([key]) => key);
    expect(torn, 'a page does not always tell its language: leave out names that mean two things').toEqual(
      [],
    );
  });

  it('do not repeat what the register reads by itself', () => {
    const register = new Set(
      knowledge.register
        .split('\n')
        .slice(1)
        .map((line) => keyOf(line.split('\t')[0] ?? '')),
    );
    const useless = localNames.filter(({ file, name }) => file !== 'label.tsv' && register.has(keyOf(name)));
    expect(useless).toEqual([]);
  });

  it.each([
    ['ティーツリー葉油', 'Melaleuca Alternifolia Leaf Oil'],
    ['パルミチン酸レチノール', 'Retinyl Palmitate'],
    ['ミリスチン酸イソプロピル', 'Isopropyl Myristate'],
    ['부틸렌글라이콜', 'Butylene Glycol'],
    ['티트리잎오일', 'Melaleuca Alternifolia Leaf Oil'],
    ['抗坏血酸葡糖苷', 'Ascorbyl Glucoside'],
    ['菸鹼醯胺', 'Niacinamide'],
    ['互生叶白千层(MELALEUCA ALTERNIFOLIA)叶油', 'Melaleuca Alternifolia Leaf Oil'],
    ['Zitronensäure', 'Citric Acid'],
    ['huile de pépins de raisin', 'Vitis Vinifera Seed Oil'],
    ['масло чайного дерева', 'Melaleuca Alternifolia Leaf Oil'],
    ['hindistan cevizi yağı', 'Cocos Nucifera Oil'],
  ])('%s is %s', (name, inci) => {
    const curated = knowledge.ingredients.find((i) =>
      (i.names ?? []).some((other) => keyOf(other.name) === keyOf(name)),
    );
    const found = curated?.inci ?? localNames.find((other) => keyOf(other.name) === keyOf(name))?.inci;
    expect(keyOf(found ?? '')).toBe(keyOf(inci));
  });
});

describe('cues', () => {
  it('are lower case, told once and long enough not to stand in other words', () => {
    expect(new Set(cues.names).size).toBe(cues.names.length);
    for (const name of cues.names) {
      expect(name).toBe(name.toLowerCase());
      expect(name.length).toBeGreaterThanOrEqual(/[a-z]/.test(name) ? 6 : 3);
    }
  });
});
