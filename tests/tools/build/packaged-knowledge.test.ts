/** What is packed says what the folders say. */
import { expect, test } from 'vitest';
import { makeNameTable } from '../../../src/engine/local-names.ts';
import { makeTables } from '../../../src/engine/register.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { locales } from '../../../src/platform/locales.ts';
import { packaged, quoteText } from './packaged-knowledge.ts';

const textOf = (name: string): string => packaged[name]?.() ?? '';

test('entries are those of the folders', () => {
  const { names: _, register: __, ...entries } = knowledge;
  expect(JSON.parse(textOf('entries'))).toEqual(entries);
});

test('names and register are in the tables the engine reads', () => {
  const strict = new Set(knowledge.languages.flatMap((l) => (l.accentsMatter ? [l.tag] : [])));
  expect(textOf('names') === makeNameTable(knowledge.names, strict)).toBe(true);
  expect(textOf('register') === makeTables(knowledge.register)).toBe(true);
});

test('every translation has its briefs, and every language its words', () => {
  const briefs = JSON.parse(textOf('briefs')) as Record<string, object>;
  expect(Object.keys(briefs)).toEqual(['de', 'es', 'fr', 'ja', 'ko']);
  for (const texts of Object.values(briefs)) expect(Object.keys(texts).length).toBeGreaterThan(60);
  expect(Object.keys(JSON.parse(textOf('words'))).sort()).toEqual(locales);
});

const meaningOf = async (module: string) =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)).t;

test.each([
  ['plain ASCII', 'a\\$\td’\f×\\\\n plain words, and more of them, so that few are not'],
  ['JSON', '{"a":"it\'s","b":"\\\\"c\\\\""}'],
  ['many letters beyond ASCII', 'ビタミン\u2028 é ü 🙂 \\` 成分'],
])('a text in backticks becomes the same text in quotes: %s', async (_, text) => {
  const code = `var e=\`${text}\n"b"\`;export{e as t}`;
  const quoted = quoteText(code);
  expect(quoted).toMatch(/^var e=(["']).*\1;export\{e as t\}$/);
  expect(await meaningOf(quoted)).toBe(await meaningOf(code));
});

test('code of another shape stays as it is', () => {
  expect(quoteText('var e="a";')).toBe('var e="a";');
  expect(quoteText('var e=`a`+`b`;')).toBe('var e=`a`+`b`;');
});
