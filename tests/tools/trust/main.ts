import { parseArgs } from 'node:util';
import { runSoak } from '../../soak/run-soak.ts';
import { runFuzz } from '../fuzz/run-fuzz.ts';
import { describeSoak, isSound } from '../soak/main.ts';
import { runVitest } from '../test/run-vitest.ts';

/** Prints inputs tried, faults survived, longest task and heap slope. Answers 0 when all of it held. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '1000000' },
      visits: { type: 'string', default: '500' },
      seed: { type: 'string' },
    },
  });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  console.log(`seed ${seed}`);
  const { inputs, seconds, failures } = runFuzz(Number(values.runs), seed, () => {});
  console.log(`fuzzing: ${inputs} inputs, ${failures.length} failures, ${seconds.toFixed(0)} s`);
  for (const failure of failures) console.log(failure);
  const soaked = await runSoak(Number(values.visits), seed);
  for (const line of describeSoak(soaked)) console.log(`soak: ${line}`);
  const faults = runVitest('e2e', [
    '-t',
    'hostile|faults|seen by a page|kept of browsing|killed|tour|another extension|brings its tab|brought back|two profiles|printed|private window|let in|put to sleep|crashes over',
  ]);
  const held = faults.output.match(/^.*held up for.*$/gm) ?? [];
  for (const line of held) console.log(`longest task: ${line.trim()}`);
  console.log(`faults and hostile pages: ${faults.passed} survived, ${faults.failed} not, in both browsers`);
  if (faults.failed) console.log(faults.output);
  return failures.length || !isSound(soaked) || faults.failed ? 1 : 0;
}
