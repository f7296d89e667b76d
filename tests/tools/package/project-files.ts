/** The files of the project and of a build, as bytes by path. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Files = Record<string, Uint8Array>;

/** What belongs to the project, committed or about to be; nothing that git ignores. */
export function projectFiles(root: string): Files {
  const paths = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).split('\0');
  return readAll(
    root,
    paths.filter((path) => path && existsSync(join(root, path))),
  );
}

/** A built extension. Vite's own manifest, for servers, has no use in it. */
export function builtFiles(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return readAll(
    folder,
    paths.filter((path) => !path.startsWith('.vite')),
  );
}

const readAll = (folder: string, paths: string[]): Files =>
  Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]));

/** Paths of files that only one side has, or that differ. */
export function differences(a: Files, b: Files): string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => !a[path] || !b[path] || Buffer.compare(a[path], b[path]) !== 0).sort();
}
