/**
 * What the background knows, as the build packs it: texts that stay texts until somebody asks. A browser reads a text in
 * quotes ten times as fast as the same entries written as objects, and the background starts again for every few lists.
 */
import briefs from 'packaged:briefs';
import entries from 'packaged:entries';
import names from 'packaged:names';
import register from 'packaged:register';
import type { Knowledge } from '../engine/types.ts';
import type { Translation } from './schema/index.ts';

/** Everything in knowledge/index.ts, names and register in the tables the engine reads. */
export const readKnowledge = (): Knowledge => ({ ...JSON.parse(entries), names: { all: names }, register });

let translations: Record<string, Translation> | undefined;

/** The sentences of every family that a card in a page shows, for a BCP 47 tag or one of its region, or null. */
export function readBriefs(tag: string): Translation | null {
  translations ??= JSON.parse(briefs) as Record<string, Translation>;
  return translations[tag] ?? translations[tag.split('-')[0] as string] ?? null;
}
