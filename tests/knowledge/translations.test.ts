/** The cards in other languages: nothing missing where a language is complete, nothing left over, no number changed. */
import { describe, expect, test } from 'vitest';
import { translate } from '../../src/engine/translate.ts';
import { TranslationSchema } from '../../src/knowledge/schema/index.ts';
import { keepBriefs } from '../tools/build/keep-briefs.ts';
import { checkSchema } from './check-schema.ts';
import { readArticle, readFolder } from './read-files.ts';

/** Languages every card must be there in. Others may come bit by bit: what is missing is shown in English. */
const complete = ['de', 'es', 'fr', 'ja', 'ko'];

const families = readFolder('families').map(({ data }) => data);
const entries: object[] = [
  ...families,
  ...readFolder('rules').map(({ data }) => data),
  ...readArticle().data,
];

/** Every sentence an entry needs, found by translating it with an object that notes what it is asked for. */
const needed = new Set<string>();
const noting = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, english) => String(english),
    getOwnPropertyDescriptor(_, english) {
      needed.add(String(english));
      return { configurable: true, enumerable: true, value: english };
    },
  },
);
for (const entry of entries) translate(entry, noting, 'xx');

const files = readFolder('translations');

test('the languages that are promised are there', () => {
  expect(files.map(({ stem }) => stem)).toEqual(expect.arrayContaining(complete));
});

describe.each(files.map((file) => [file.stem, file] as const))('%s', (tag, { path, data }) => {
  test('is sentences, each with its translation', () => {
    expect(checkSchema(TranslationSchema, path, data)).toEqual([]);
  });

  test('has no sentence that is not ours any more', () => {
    const old = Object.keys(data).filter((english) => !needed.has(english));
    expect(old, `Its English was changed: translate it anew in ${path}.`).toEqual([]);
  });

  test.runIf(complete.includes(tag))('has every sentence', () => {
    const missing = [...needed].filter((english) => !Object.hasOwn(data, english));
    expect(missing, `Translate them in ${path}.`).toEqual([]);
  });

  test('loses no number', () => {
    const lost = Object.entries(data).filter(([english, told]) => {
      const kept = digits(told);
      return digits(english).some((number) => !kept.includes(number));
    });
    expect(lost, 'Write numbers with the same digits.').toEqual([]);
  });
});

/** The numbers of a sentence, however the language groups their digits. It may write more of them with digits. */
const digits = (text: string): string[] => {
  const plain = text.normalize('NFKC').replace(/(\d)[,.\s\u202f](?=\d{3}(?!\d))/g, '$1');
  return plain.match(/\d+/g) ?? [];
};

test('the background gets the sentences of the cards in a page and no others', () => {
  const [family] = families;
  if (!family) throw new Error('no family');
  const all = {
    [family.name]: 'a',
    [family.short]: 'b',
    [family.evidence.line]: 'c',
    'Something else.': 'd',
  };
  expect(Object.values(keepBriefs(all, [family]))).toEqual(['a', 'b', 'c']);
});
