/** The words and the code that asks for them belong together: nothing missing, nothing left over. */
import { expect, test } from 'vitest';
import { FormSchema, GradeSchema, StanceSchema } from '../../src/knowledge/schema/common.ts';
import { AudienceSchema } from '../../src/knowledge/schema/family.ts';
import { FunctionSchema } from '../../src/knowledge/schema/ingredient.ts';
import { messages } from './words.ts';

const all = Object.entries(messages);
const keys = new Set(all.map(([key]) => key));
const code = Object.entries(
  import.meta.glob('../../src/**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }) as Record<
    string,
    string
  >,
);
const manifest = Object.values(
  import.meta.glob('../../manifest.json', { eager: true, query: '?raw', import: 'default' }) as Record<
    string,
    string
  >,
).join();
const source = code.map(([, text]) => text).join('\n') + manifest;

const find = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '');

test('every key that is asked for by name has words', () => {
  const asked = [...find(/\bt\(\s*'([A-Za-z]\w*)'/g), ...find(/__MSG_(\w+)__/g)];
  expect([...new Set(asked)].filter((key) => !keys.has(key))).toEqual([]);
  const counted = find(/\bplural\(\s*'(\w+)'/g);
  expect([...new Set(counted)].filter((key) => !keys.has(`${key}_one`) || !keys.has(`${key}_other`))).toEqual(
    [],
  );
});

test('every stance, grade, group of people and function has words', () => {
  const wanted = [
    ...StanceSchema.options.map((id) => `stance_${id}`),
    ...GradeSchema.options.map((id) => `grade_${id}`),
    ...AudienceSchema.options.map((id) => `audience_${id}`),
    ...FunctionSchema.options.map((id) => `function_${id}`),
  ].map((key) => key.replaceAll('-', '_'));
  expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
});

test('every reason the engine and the page give has words', () => {
  // Place and amount are told by the phrases for an item's dose.
  const told = ['zone_', 'at_most_'];
  const codes = [
    ...find(/\bcode: ['`]([a-z_-]+)['`]/g),
    ...FormSchema.options.map((form) => `form-${form}`),
    ...['whole', 'partial', 'drug'].map((heading) => `heading-${heading}`),
    ...['leave-on', 'rinse-off', 'face', 'body', 'hair', 'lip', 'nail', 'eye'].map((use) => `context-${use}`),
  ].map((code) => code.replaceAll('-', '_'));
  // What always has a date has only the words for it with one.
  const hasWords = (code: string) => keys.has(`reason_${code}`) || keys.has(`reason_${code}_from`);
  const missing = codes.filter((code) => !hasWords(code) && !told.some((start) => code.startsWith(start)));
  expect([...new Set(missing)]).toEqual([]);
});

test('no message is left over', () => {
  const prefixes = find(/`(\w+_)\$\{/g);
  const isAsked = (key: string) => {
    const base = key.replace(/_(one|two|few|other)$/, '');
    return (
      source.includes(`'${key}'`) ||
      source.includes(`'${base}'`) ||
      source.includes(`__MSG_${key}__`) ||
      prefixes.some((prefix) => key.startsWith(prefix))
    );
  };
  expect([...keys].filter((key) => !isAsked(key))).toEqual([]);
});

test('every message is described and every gap in it is declared, with an example', () => {
  for (const [key, { message, description, placeholders = {} }] of all) {
    expect(key).toMatch(/^[a-z]\w*$/);
    expect(description, `${key} needs a description for translators`).toBeTruthy();
    const gaps = [...message.matchAll(/\$(\w+)\$/g)].map((match) => match[1]?.toLowerCase());
    expect(new Set(gaps), key).toEqual(new Set(Object.keys(placeholders)));
    for (const { content, example } of Object.values(placeholders)) {
      expect(content).toMatch(/^\$\d$/);
      expect(example).toBeTruthy();
    }
  }
});

test('names and descriptions keep to the stores’ limits', () => {
  expect(messages.extName?.message.length).toBeLessThanOrEqual(75);
  expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
});
