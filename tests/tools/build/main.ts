import { buildExtension, targets } from './build-extension.ts';

/** Builds the named targets, or both. */
export async function main(args: string[]): Promise<number> {
  for (const target of targets)
    if (args.length === 0 || args.includes(target)) console.log(`built ${buildExtension(target)}`);
  return 0;
}
