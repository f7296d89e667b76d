/** One thing that is fuzzed: what it is given, and what must hold of every answer. */
import fc from 'fast-check';

export interface Target {
  name: string;
  /** Its part of all runs; the shares of all targets make 1. */
  share: number;
  /** Runs `runs` inputs from `seed`. Throws fast-check's report, with the smallest input that fails. */
  run(runs: number, seed: number): void;
}

/** `holds` throws where something is wrong. */
export function target<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void,
): Target {
  return {
    name,
    share,
    run: (numRuns, seed) => fc.assert(fc.property(inputs, holds), { numRuns, seed, endOnFailure: false }),
  };
}
