/**
 * What the background knows, read from files of the package when it is first needed. The same knowledge in scripts took a
 * stopped background twice as long: a browser reads a script letter by letter, but a text as it is.
 * Takes the place of knowledge/load.ts in the build; the files are made by tests/tools/build/packaged-knowledge.ts.
 */
import type { Knowledge } from '../engine/types.ts';
import type { Translation } from '../knowledge/schema/index.ts';
import { readPackaged } from './packaged.ts';

const FOLDER = 'knowledge';

/** All knowledge. Rejects when a file of the package can't be read. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [entries, names, register] = await Promise.all(
    ['entries.json', 'names.txt', 'register.txt'].map((name) => readPackaged(`${FOLDER}/${name}`)),
  );
  return { ...JSON.parse(entries as string), names: { all: names }, register } as Knowledge;
}

/** The sentences of a card in a page for a BCP 47 tag or one of its region, or null. Rejects never. */
export async function loadBriefs(tag: string): Promise<Translation | null> {
  for (const name of new Set([tag, tag.split('-')[0]])) {
    const text = await readPackaged(`${FOLDER}/briefs/${name}.json`).catch(() => null);
    if (text) return JSON.parse(text) as Translation;
  }
  return null;
}
