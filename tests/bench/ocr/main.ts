/** Reads a set of pictures as the extension does; prints F1 of items and flags, class by class, and writes RESULTS.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPicture } from '../../../src/ocr/read-picture.ts';
import { root } from '../../tools/bootstrap.mjs';
import { loadRecogniser } from './load-recogniser.ts';
import { makeSet } from './make-set.ts';
import { type Row, resultsFile, rowsOf, type Sum } from './results.ts';
import { score } from './score.ts';

const RESULTS = join(root, 'tests', 'bench', 'ocr', 'RESULTS.md');

export async function main([each = '4', only = '', seed = '0', verbose = '']: string[]): Promise<number> {
  const recogniser = await loadRecogniser();
  const sums = new Map<string, Sum>();
  for await (const { level, kind, truth, picture } of makeSet(Number(each), only, Number(seed))) {
    const start = process.cpuUsage();
    const found = readPicture(picture, recogniser);
    // Of the processor, not of the clock: other work on the machine does not count.
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
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
  const rows = rowsOf(sums);
  print(rows);
  // Figures of a part are none to be quoted.
  if (!only) writeFileSync(RESULTS, resultsFile(rows, Number(seed), Number(each)));
  return 0;
}

function print(rows: Row[]): void {
  console.log('class                    items  F1 items  F1 flags  false flags  maybe  to check  ms each');
  for (const { name, items, itemF1, flagF1, falseFlags, maybe, toCheck, ms } of rows)
    console.log(
      [
        name.padEnd(23),
        String(items).padStart(6),
        itemF1.padStart(9),
        flagF1.padStart(9),
        String(falseFlags).padStart(12),
        String(maybe).padStart(6),
        String(toCheck).padStart(9),
        ms.padStart(8),
      ].join(' '),
    );
}
