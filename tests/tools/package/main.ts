import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../bootstrap.mjs';
import { buildExtension, targets } from '../build/build-extension.ts';
import { packFiles } from './pack-files.ts';

/** Builds both extensions and packs them, and the sources that Mozilla's reviewers rebuild them from. */
export async function main(): Promise<number> {
  const { version } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
  for (const target of targets) write(`pore-over-${version}-${target}.zip`, filesOf(buildExtension(target)));
  const sources = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  write(`pore-over-${version}-source.zip`, readAll(root, sources));
  return 0;
}

function write(name: string, files: Record<string, Uint8Array>): void {
  const archive = packFiles(files);
  writeFileSync(join(root, 'dist', name), archive);
  console.log(`dist/${name}  ${Object.keys(files).length} files, ${(archive.length / 1024).toFixed(0)} kB`);
}

function filesOf(folder: string): Record<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  // Vite's own manifest, for servers, has no use in an extension.
  const paths = entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.vite'));
  return readAll(folder, paths);
}

const readAll = (folder: string, paths: string[]) =>
  Object.fromEntries(
    paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path)) as Uint8Array]),
  );
