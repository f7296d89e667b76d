/** The light build reads no pictures. */
import type { Pictures } from './pictures.ts';

export const pictures: Pictures | null = null;
