import { parseArgs } from 'node:util';
import { runFuzz } from './run-fuzz.ts';

/** Answers 0 when everything held. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { runs: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const { inputs, seconds, failures } = runFuzz(Number(values.runs), seed, console.log);
  console.log(`${inputs} inputs in ${seconds.toFixed(0)} s, ${failures.length} failures, seed ${seed}`);
  for (const failure of failures) console.log(`\n${failure}`);
  return failures.length ? 1 : 0;
}
