/** Fuzzes every target for its share of the runs. */
import { targets } from '../../fuzz/targets.ts';

export interface Fuzzed {
  inputs: number;
  seconds: number;
  /** What failed, with the smallest input and how to get it again. */
  failures: string[];
}

/** `say` is told of each target as it ends. */
export function runFuzz(runs: number, seed: number, say: (line: string) => void): Fuzzed {
  const result: Fuzzed = { inputs: 0, seconds: 0, failures: [] };
  for (const { name, share, run } of targets) {
    const own = Math.max(1, Math.round(runs * share));
    const start = performance.now();
    let how = 'held';
    try {
      run(own, seed);
    } catch (error) {
      how = 'FAILED';
      const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
      result.failures.push(`${name}: ${error instanceof Error ? error.message : error}${cause}`);
    }
    const seconds = (performance.now() - start) / 1000;
    result.inputs += own;
    result.seconds += seconds;
    say(`${name.padEnd(30)} ${String(own).padStart(8)} inputs ${seconds.toFixed(1).padStart(7)} s  ${how}`);
  }
  return result;
}
