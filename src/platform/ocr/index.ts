/** Reading pictures, for pages of ours. In the light build `none.ts` stands in for this file. */
import { choosePicture } from './choose-picture.ts';
import { takePendingPicture } from './pending-picture.ts';
import { readPicture } from './picture-reader.ts';
import type { Pictures } from './pictures.ts';

export const pictures: Pictures | null = {
  read: readPicture,
  takePending: takePendingPicture,
  choose: choosePicture,
};
