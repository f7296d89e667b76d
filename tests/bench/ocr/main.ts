/** Reads a set of pictures as the extension does and prints F1 of items and flags, class by class. */
import { performance } from 'node:perf_hooks';
import { readPicture } from '../../../src/ocr/read-picture.ts';
import { loadRecogniser } from './load-recogniser.ts';
import { makeSet } from './make-set.ts';
import { type Score, score } from './score.ts';

interface Sum {
  pictures: number;
  ms: number;
  scores: Score[];
}

export async function main([each = '4', only = '', seed = '0', verbose = '']: string[]): Promise<number> {
  const recogniser = await loadRecogniser();
  const sums = new Map<string, Sum>();
  for await (const { level, kind, truth, picture } of makeSet(Number(each), only, Number(seed))) {
    const start = performance.now();
    const found = readPicture(picture, recogniser);
    const ms = performance.now() - start;
    const scored = score(truth, found);
    for (const name of [`  ${kind}`, level.toUpperCase()]) {
      const sum = sums.get(name) ?? { pictures: 0, ms: 0, scores: [] };
      sum.pictures += 1;
      sum.ms += ms;
      sum.scores.push(scored);
      sums.set(name, sum);
    }
    if (verbose && scored.wrong.length)
      console.log(
        `${kind} ${picture.width}×${picture.height}\n  ${scored.wrong.join('\n  ')}\n${found.text}\n`,
      );
  }
  print(sums);
  return 0;
}

function print(sums: Map<string, Sum>): void {
  console.log('class                    items  F1 items  F1 flags  false flags  maybe  to check  ms each');
  for (const [name, { pictures, ms, scores }] of sums) {
    const items = add(scores.map((s) => s.items));
    const flags = add(scores.map((s) => s.flags));
    const columns = [
      String(items.true).padStart(6),
      f1(items).padStart(9),
      f1(flags).padStart(9),
      String(flags.read - flags.right).padStart(12),
      String(scores.reduce((n, s) => n + s.maybe, 0)).padStart(6),
      String(scores.reduce((n, s) => n + s.doubts, 0)).padStart(9),
      (ms / pictures).toFixed(0).padStart(8),
    ];
    console.log(`${name.padEnd(23)} ${columns.join(' ')}`);
  }
}

const add = (all: Score['items'][]) =>
  all.reduce((a, b) => ({ right: a.right + b.right, read: a.read + b.read, true: a.true + b.true }), {
    right: 0,
    read: 0,
    true: 0,
  });

const f1 = ({ right, read, true: truth }: Score['items']) =>
  `${((200 * right) / Math.max(1, read + truth)).toFixed(1)} %`;
