/** Reading lists in Node, and what others need for less. */

import { Analyzer } from 'haircare-ingredients-analyzer';
import AhoCorasick from 'modern-ahocorasick';
import { knowledge } from '../../../src/knowledge/index.ts';
import type { Measurement } from '../measure/measurement.ts';
import { paired } from '../measure/paired.ts';
import { ratioOf, spreadOf } from '../measure/statistics.ts';
import { atMost, msOf, times } from '../measure/table.ts';
import { makeList } from '../pages/make-list.ts';
import { LIST } from '../pages/make-page.ts';
import { loadEngine } from '../world/built-engine.ts';

/** Lists read in one go, so that the clock's steps and the first reading of a list don't show. */
const LISTS = 100;

export const measurement: Measurement = {
  title: 'Reading a list of 30 items in Node',
  order: 5,
  async run({ world, rounds }) {
    const { readText } = await loadEngine(world);
    const names = knowledge.register
      .split('\n')
      .slice(1)
      .map((line) => (line.split('\t')[0] as string).toLowerCase())
      .filter(Boolean);
    let matcher = new AhoCorasick(['aqua']);
    const built = time(() => {
      matcher = new AhoCorasick(names);
    });
    const expression = new RegExp(
      names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
      'g',
    );
    const analyzer = new Analyzer();
    let seed = 0;
    const over = (read: (text: string) => unknown) => () => {
      const lists = Array.from({ length: LISTS }, (_, i) => makeList(30, seed + i));
      return time(() => lists.forEach(read)) / LISTS;
    };
    const known = Array.from({ length: LISTS }, (_, i) => makeList(30, i));
    const variants = {
      typical: () => time(() => known.forEach(() => void readText(LIST))) / LISTS,
      again: () => time(() => known.forEach((list) => void readText(list))) / LISTS,
      ours: over(readText),
      aho: over((text) => matcher.search(text.toLowerCase())),
      expression: over((text) => text.toLowerCase().match(expression)),
      analyzer: over((text) => analyzer.analyze(text)),
    };
    const samples = await paired(
      rounds(5),
      {
        ...variants,
        ours: () => {
          seed += LISTS;
          return variants.ours();
        },
      },
      true,
    );
    const figures = (values: number[]) => [msOf(spreadOf(values)), times(ratioOf(values, samples.ours))];
    return {
      heads: ['a list', '÷ ours'],
      rows: [
        { what: 'ours, lists never seen, with rare and misspelt names', figures: figures(samples.ours) },
        { what: 'ours, the same lists again', figures: figures(samples.again) },
        {
          what: 'ours, one list of common names again and again',
          figures: figures(samples.typical),
          limit: atMost('≤ 0.2 ms', spreadOf(samples.typical).median, 0.2),
        },
        {
          what: `modern-ahocorasick, ${names.length.toLocaleString('en')} names (built in ${built.toFixed(0)} ms)`,
          figures: figures(samples.aho),
        },
        { what: 'one regular expression of all names', figures: figures(samples.expression) },
        { what: 'haircare-ingredients-analyzer', figures: figures(samples.analyzer) },
      ],
      note: 'Ours finds the list, reads every name (misspelt ones too), bounds doses and weighs the findings. The matchers only find names; the analyzer splits at commas and looks up.',
    };
  },
};

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
