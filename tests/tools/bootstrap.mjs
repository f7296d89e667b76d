// Installs the packages when they are missing or not those of the lock file, so that every command works straight after a clone.
// Uses only what Node itself has. Import it first, or run it: `node tests/tools/bootstrap.mjs`.
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

if (!isInstalled()) install();

/** Compares versions and not dates: a copied or newly checked out lock file is younger than packages that fit it. */
function isInstalled() {
  const installed = readPackages(`${root}node_modules/.package-lock.json`);
  const wanted = Object.entries(readPackages(`${root}package-lock.json`) ?? {});
  // Optional packages are for other systems, or for none.
  return (
    installed &&
    wanted.every(([path, p]) => path === '' || p.optional || installed[path]?.version === p.version)
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

function install() {
  // `npm ci` empties node_modules first. Through a link that would be another working copy's.
  if (lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and what it leads to does not fit package-lock.json. Remove the link and try again.',
    );
    process.exit(1);
  }
  console.error('Installing packages …');
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: see the messages above. `npm ci` in this folder repeats the attempt.',
    );
    process.exit(1);
  }
}
