/** Writes a new knowledge file, never over one that is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { Explained } from '../explained.ts';

/** The project's own src/knowledge. */
export const knowledgeFolder = fileURLToPath(new URL('../../../src/knowledge', import.meta.url));
const biome = fileURLToPath(new URL('../../../node_modules/.bin/biome', import.meta.url));

/** "3-O-Ethyl Ascorbic Acid" → "3-o-ethyl-ascorbic-acid". Throws when nothing is left of the name. */
export function toId(name: string): string {
  const id = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!id)
    throw new Explained(`"${name}" has no letters an id can be made of. Give the name in Latin letters.`);
  return id;
}

/** Throws with the reasons when `data` does not fit its schema, or when the file exists. Answers the path as shown. */
export function writeNew(folder: string, path: string, schema: v.GenericSchema, data: unknown): string {
  const file = join(folder, path);
  if (existsSync(file)) throw new Explained(`${path} is there already. Edit it, or choose another name.`);
  writeChecked(file, schema, data);
  return relative(process.cwd(), file);
}

/** Writes JSON that fits its schema, formatted as the project formats it. */
export function writeChecked(file: string, schema: v.GenericSchema, data: unknown): void {
  const result = v.safeParse(schema, data);
  if (!result.success) {
    const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
    throw new Explained(`That would be no valid file:\n${faults.join('\n')}`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
  spawnSync(biome, ['format', '--write', file], { shell: process.platform === 'win32' });
}

/** Today's date, as the files write it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
