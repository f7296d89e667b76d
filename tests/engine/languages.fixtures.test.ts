import { describe, expect, it } from 'vitest';
import { texts } from './reading.ts';

interface Fixture {
  /** What the text stands for. */
  note: string;
  text: string;
  /** Names in order, as they stand; empty where there is no list. */
  items: string[];
}

/** One file a language, so that a language is added without touching this test. */
const files = import.meta.glob<Fixture[]>('./languages/*.json', { eager: true, import: 'default' });

for (const [file, fixtures] of Object.entries(files)) {
  describe(file.slice(file.lastIndexOf('/') + 1, -5), () => {
    it.each(fixtures)('$note', ({ text, items }) => {
      expect(texts(text)).toEqual(items);
    });
  });
}
