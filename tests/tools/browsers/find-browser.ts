/**
 * Looks for a browser that takes an extension from the command line. Where to look is data: places.json.
 * Google Chrome is left out on purpose: since version 137 it ignores `--load-extension`.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import places from './places.json' with { type: 'json' };

export type BrowserKind = keyof typeof places;

/** Path of an installed browser: the environment's choice, then the usual places, then one downloaded before; else null. */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const { env, commands, paths } = places[kind];
  const chosen = process.env[env];
  if (chosen) return chosen;
  const usual = (paths as Record<string, string[]>)[process.platform] ?? [];
  const candidates = [...commands.map(onPath), ...usual.map(fillEnvironment), await downloaded(kind)];
  return candidates.find((path) => path && isExecutable(path)) ?? null;
}

/** Full path of a command, or null. */
export function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find(isExecutable) ?? null;
}

/** Where downloaded browsers are kept: one folder for all working copies. */
export const cacheFolder = join(process.env.HOME ?? process.env.USERPROFILE ?? '.', '.cache', 'puppeteer');

async function downloaded(kind: BrowserKind): Promise<string | null> {
  if (kind === 'chromium') return (await import('playwright')).chromium.executablePath();
  if (!existsSync(cacheFolder)) return null;
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  return (
    (await getInstalledBrowsers({ cacheDir: cacheFolder })).find((b) => b.browser === 'firefox')
      ?.executablePath ?? null
  );
}

const fillEnvironment = (path: string) =>
  path.replace(/%([^%]+)%/g, (_, name: string) => process.env[name] ?? '');

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
