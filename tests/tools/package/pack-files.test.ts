import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFiles } from './pack-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the same files give the same archive, in whatever order they came', () => {
  const one = packFiles({ 'b/two.txt': bytes('two'), 'a.txt': bytes('one') });
  const other = packFiles({ 'a.txt': bytes('one'), 'b/two.txt': bytes('two') });
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('what is packed is unpacked', () => {
  const files = unzipSync(packFiles({ 'a.txt': bytes('één'), 'b/empty': bytes('') }));
  expect(Object.keys(files)).toEqual(['a.txt', 'b/empty']);
  expect(new TextDecoder().decode(files['a.txt'])).toBe('één');
});
