/** The light build reads no pictures. */
import type { PictureMenu } from '../pictures.ts';

export const pictureMenu: PictureMenu | null = null;
