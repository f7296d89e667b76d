import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { buildExtension, distFolder, isEast, type Target, targets } from '../build/build-extension.ts';
import { Explained } from '../explained.ts';
import { packFiles } from './pack-files.ts';
import { builtFiles, differences, type Files, projectFiles } from './project-files.ts';
import { rebuild } from './rebuild.ts';

/**
 * Packs the extensions, and the sources that Mozilla's reviewers rebuild them from. Each build is made twice, the second
 * time from the packed sources in another folder, and must come out the same to the byte. Targets are named, or all. `--east`:
 * the archives that read Japanese and Korean print, too.
 */
export async function main(args: string[]): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  const named = args.filter((arg) => !arg.startsWith('--'));
  const sources = projectFiles(root);
  const archive = write(`pore-over-${version}-source.zip`, sources);
  for (const target of targets.filter((one) => named.length === 0 || named.includes(one))) {
    const built = builtFiles(buildExtension(target));
    checkAgain(target, built, archive);
    write(`pore-over-${version}-${target}${isEast ? '-east-asia' : ''}.zip`, built);
  }
  return 0;
}

function checkAgain(target: Target, built: Files, archive: Uint8Array): void {
  const differing = differences(built, rebuild(target, archive));
  if (differing.length)
    throw new Explained(
      `The ${target} build is another one from the packed sources: ${differing.join(', ')}`,
    );
  console.log(`${target}: built twice, ${Object.keys(built).length} files, the same to the byte`);
}

function write(name: string, files: Files): Uint8Array {
  const archive = packFiles(files);
  mkdirSync(distFolder, { recursive: true });
  writeFileSync(join(distFolder, name), archive);
  console.log(`${name}  ${Object.keys(files).length} files, ${(archive.length / 1024).toFixed(0)} kB`);
  return archive;
}
