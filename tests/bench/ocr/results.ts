/** The figures of the bench as a table, for the terminal and for RESULTS.md. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import type { Score } from './score.ts';

export interface Sum {
  pictures: number;
  /** Of the processor, all together. */
  ms: number;
  scores: Score[];
}

export interface Row {
  name: string;
  pictures: number;
  items: number;
  itemF1: string;
  flagF1: string;
  falseFlags: number;
  maybe: number;
  toCheck: number;
  ms: string;
}

const load = createRequire(import.meta.url);
const versionOf = (name: string): string => {
  const path = load.resolve(`${name}/package.json`);
  return JSON.parse(readFileSync(path, 'utf8')).version;
};

export function rowsOf(sums: Map<string, Sum>): Row[] {
  return [...sums].map(([name, { pictures, ms, scores }]) => {
    const items = add(scores.map((s) => s.items));
    const flags = add(scores.map((s) => s.flags));
    return {
      name,
      pictures,
      items: items.true,
      itemF1: f1(items),
      flagF1: f1(flags),
      falseFlags: flags.read - flags.right,
      maybe: scores.reduce((n, s) => n + s.maybe, 0),
      toCheck: scores.reduce((n, s) => n + s.doubts, 0),
      ms: (ms / pictures).toFixed(0),
    };
  });
}

/** `seed` and `each` as they were asked for. */
export function resultsFile(rows: Row[], seed: number, each: number): string {
  const sum = (key: 'items' | 'falseFlags') =>
    rows.filter(({ name }) => !name.startsWith(' ')).reduce((all, row) => all + row[key], 0);
  const lines = rows.map(
    (r) =>
      `| ${r.name.trim()} | ${r.pictures} | ${r.items} | ${r.itemF1} | ${r.flagF1} | ${r.falseFlags} | ${r.maybe} | ${r.toCheck} | ${r.ms} |`,
  );
  return `# How well pictures are read

Written by \`npm run bench:ocr -- ${each} "" ${seed}\`: ${each} pictures of every class, made from names of the register by the seed ${seed}, rendered and
harmed as classes.json says, and read as the extension does. Nothing was tuned to this seed.

- ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, tesseract.js-core ${versionOf('tesseract.js-core')}, English data \`4.0.0_best_int\`
- An item is right when its name is the one in the picture. A mark counts only when nothing about it is doubtful; "to be asked" are marks
  that wait for a person's word, "doubtful" all names that do. A false mark is one that the same list as text does not get.
- False marks: ${sum('falseFlags')} in ${sum('items')} items.
- Times are of the processor; other work on the machine does not count.

| class | pictures | items | items right (F1) | marks right (F1) | false marks | to be asked | doubtful | ms a picture |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

const add = (all: Score['items'][]) =>
  all.reduce((a, b) => ({ right: a.right + b.right, read: a.read + b.read, true: a.true + b.true }), {
    right: 0,
    read: 0,
    true: 0,
  });

const f1 = ({ right, read, true: truth }: Score['items']) =>
  `${((200 * right) / Math.max(1, read + truth)).toFixed(1)} %`;
