/**
 * What the background knows, when it is first needed. This is for development and for Node, where all of it is at hand; the
 * build puts platform/packaged-knowledge.ts in its place, which reads files of the package.
 */
import type { Knowledge } from '../engine/types.ts';
import { knowledge } from './index.ts';
import type { Translation } from './schema/index.ts';
import { loadTranslation } from './translations.ts';

/** All knowledge. Rejects when a file of the package can't be read. */
export const loadKnowledge = async (): Promise<Knowledge> => knowledge;

/**
 * The sentences of every family that a card in a page shows, for a BCP 47 tag or one of its region, or null. Rejects never.
 */
export const loadBriefs = (tag: string): Promise<Translation | null> => loadTranslation(tag);
