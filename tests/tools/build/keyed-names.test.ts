import { describe, expect, it } from 'vitest';
import { readLocalNames, tagOf } from '../../../src/engine/local-names.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { keyNames } from './keyed-names.ts';

describe('names keyed at build time', () => {
  const strict = new Set(knowledge.languages.flatMap((l) => (l.accentsMatter ? [l.tag] : [])));
  const keyedFiles = Object.fromEntries(
    Object.entries(knowledge.names).map(([path, file]) => [path, keyNames(file, strict.has(tagOf(path)))]),
  );
  const raw = readLocalNames(knowledge.names, strict);
  const keyed = readLocalNames(keyedFiles, strict);

  it('say the same as the files', () => {
    const differing = [...raw.keys()].filter(
      (key) => raw.inci(key) !== keyed.inci(key) || raw.spelling(key) !== keyed.spelling(key),
    );
    expect(differing).toEqual([]);
    expect([...keyed.keys()]).toHaveLength([...raw.keys()].length);
    expect(new Set(keyed.words())).toEqual(new Set(raw.words()));
  });
});
