/** Builds a target once more in a folder of its own, from the sources as they are packed, as a reviewer would. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from '../bootstrap.mjs';
import { buildExtension, type Target } from '../build/build-extension.ts';
import { builtFiles, type Files } from './project-files.ts';

/** The built files. `archive` is the packed sources; the installed packages are lent to the copy. */
export function rebuild(target: Target, archive: Uint8Array): Files {
  const copy = mkdtempSync(join(tmpdir(), 'pore-over-rebuild-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    return builtFiles(buildExtension(target, join(copy, 'built'), copy));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
