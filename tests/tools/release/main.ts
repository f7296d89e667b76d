import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { Explained } from '../explained.ts';
import { notesOf } from './notes-of.ts';

/** Prints a version's notes, with its name as the title: the manifest's version unless another is named. */
export async function main([named]: string[]): Promise<number> {
  const version = named ?? JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')).version;
  const notes = notesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  if (!notes) throw new Explained(`CHANGELOG.md tells nothing of ${version}: add a part “## ${version}”.`);
  console.log(`Pore Over ${version}\n\n${notes}`);
  return 0;
}
