/** A zip archive that depends on nothing but its files: the same files give the same bytes, whenever and wherever. */
import { type Zippable, zipSync } from 'fflate';

/** Files by their path in the archive, with slashes. Sorted, with one fixed date and no attributes. */
export function packFiles(files: Record<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const path of Object.keys(files).sort())
    sorted[path] = [files[path] as Uint8Array, { mtime: FIXED, os: 0, attrs: 0, level: 9 }];
  return zipSync(sorted);
}

/** The earliest date a zip can hold, in local time as the format has it. */
const FIXED = new Date(1980, 0, 1);
