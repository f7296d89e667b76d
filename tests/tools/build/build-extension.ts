/** Builds the extension with Vite, in a process of its own: the config reads its target from the environment. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap.mjs';
import { Explained } from '../explained.ts';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Folder of the built extension. */
export const extensionFolder = (target: Target) => join(root, 'dist', target);

/** Builds always. Vite's messages go to stderr. Throws `Explained` when the build fails. */
export function buildExtension(target: Target): string {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, TARGET: target, VITEST: '' },
  });
  if (status !== 0) throw new Explained(`The ${target} build failed: see the messages above.`);
  return extensionFolder(target);
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
