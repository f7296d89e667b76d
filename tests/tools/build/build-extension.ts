/** Builds the extension with Vite, in a process of its own: the config reads its target from the environment. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { Explained } from '../explained.ts';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Without what reads pictures: see picture-parts.ts. The folders of the two builds are apart. */
const isLight = process.argv.includes('--light') || process.env.LIGHT === '1';

/** With what reads Japanese and Korean print: see picture-parts.ts. */
export const isEast = process.argv.includes('--east') || process.env.EAST === '1';

/** Where builds go; a second builder at the same time needs a folder of his own. */
export const distFolder = process.env.DIST ?? join(root, 'dist', isLight ? 'light' : isEast ? 'east' : '');

/** Folder of the built extension. */
export const extensionFolder = (target: Target) => join(distFolder, target);

/** Builds always. Vite's messages go to stderr. Throws `Explained` when the build fails. `from`: a copy of the project. */
export function buildExtension(
  target: Target,
  folder = extensionFolder(target),
  from = root,
  light = isLight,
): string {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: from,
    stdio: ['ignore', 2, 2],
    // The commands run in Vite's development server, whose NODE_ENV would give a build with development code and local paths.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      TARGET: target,
      VITEST: '',
      OUT_DIR: folder,
      LIGHT: light ? '1' : '',
      EAST: isEast ? '1' : '',
    },
  });
  if (status !== 0) throw new Explained(`The ${target} build failed: see the messages above.`);
  return folder;
}

/** Builds only when a source is newer than the last build. Answers the folder. */
export function ensureExtension(target: Target): string {
  const folder = extensionFolder(target);
  const manifest = join(folder, 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return folder;
  return buildExtension(target);
}

function newestSource(): number {
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((f) =>
      join(f.parentPath, f.name),
    ),
  );
  const built = [
    ...files,
    ...['manifest.json', 'vite.config.ts', 'package-lock.json'].map((f) => join(root, f)),
  ];
  return Math.max(...built.map((file) => statSync(file).mtimeMs));
}
