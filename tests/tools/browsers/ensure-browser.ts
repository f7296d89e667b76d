/** Finds a browser or installs one: from Debian's packages where that is possible, else the one the test library offers. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { Explained } from '../explained.ts';
import { type BrowserKind, cacheFolder, findBrowser } from './find-browser.ts';
import places from './places.json' with { type: 'json' };

/** Path of the browser. Throws `Explained`, saying exactly what to install, when there is none and none could be had. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  console.error(`No ${kind} found, installing one …`);
  const installed = (isDebianRoot() && installFromDebian(kind)) || download(kind);
  const path = installed && (await findBrowser(kind));
  if (!path)
    throw new Explained(`There is no ${kind} here and none could be installed. ${places[kind].advice}`);
  return path;
}

/** Ubuntu is left out: its `chromium` package is a wrapper that needs snapd. */
function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installFromDebian(kind: BrowserKind): boolean {
  // Another apt may be running (first boot, a second test run): wait for it instead of failing.
  const apt = (...args: string[]) =>
    runs('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { DEBIAN_FRONTEND: 'noninteractive' });
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...places[kind].debian);
}

function download(kind: BrowserKind): boolean {
  const bin = (name: string) => join(root, 'node_modules', '.bin', name);
  if (kind === 'chromium') return runs(bin('playwright'), ['install', '--no-shell', 'chromium']);
  return runs(bin('browsers'), ['install', 'firefox@stable', '--path', cacheFolder]);
}

/** Output goes to stderr: stdout belongs to the command that asked (the reading command prints JSON there). */
function runs(command: string, args: string[], env: Record<string, string> = {}): boolean {
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env }, shell }).status === 0
  );
}
