/** Every page in tests/pages, as a browser shows it with its scripts off: finder and engine together find what it says. */
import { afterEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { makeReport } from '../../src/engine/report.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { findLists } from '../../src/page/find-lists.ts';
import { readPageFacts } from '../../src/page/page-facts.ts';
import { hasCues } from '../../src/page/scout.ts';
import { cues, openPage } from './open-page.ts';

interface Expected {
  /** Which template or habit of shops the page imitates. */
  quirk: string;
  where?: 'data';
  /** The lists as they stand, in order; [] for a page that must stay quiet. */
  lists: string[];
}

const pages = import.meta.glob<string>('../pages/*/page.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const expectations = import.meta.glob<Expected>('../pages/*/expected.json', {
  eager: true,
  import: 'default',
});
const engine = createEngine(knowledge);

/** How a list is cut into items is the engine's business: letters and digits must be the same. */
const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

afterEach(() => document.querySelector('iframe')?.remove());

async function read(html: string) {
  const doc = await openPage(html);
  const { signal } = new AbortController();
  const isWorthReading = await hasCues(doc, cues, { signal });
  const found = await findLists(doc, cues, { signal });
  const candidates = found.map(({ candidate }) => candidate);
  const report = makeReport(engine, new Map(), candidates, readPageFacts(doc), () => 0);
  return { isWorthReading, found, lists: report.lists.filter(({ state }) => state !== 'unsure') };
}

describe.each(Object.entries(pages))('%s', (file, html) => {
  const expected = expectations[file.replace('page.html', 'expected.json')] as Expected;

  test(expected.quirk, async () => {
    const { isWorthReading, found, lists } = await read(html);
    // The scout may load the reader in vain, but never keep it from a page that has something to read.
    expect(isWorthReading || found.length === 0).toBe(true);
    const said = lists.map(({ text }) => letters(text));
    for (const list of expected.lists.map(letters))
      expect(said.find((text) => text.includes(list)) ?? said).toContain(list);
    // Shades and kits may come as one list with its titles; anything else may not come at all.
    expect(said.join('').length).toBeLessThanOrEqual(1.1 * letters(expected.lists.join('')).length);
    for (const list of lists) {
      expect(list.where === 'data').toBe(expected.where === 'data');
      if (expected.where === 'data') continue;
      const ranges = found[list.candidate]?.ranges(list.start, list.end) ?? [];
      const painted = ranges.map((range) =>
        range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset),
      );
      expect(letters(painted.join(''))).toBe(letters(list.text));
    }
  });
});
