/** Reading pictures, for pages of ours. In the light build `none.ts` stands in for this file. */
import { takeReading, watchPicture } from './ask-picker.ts';
import { choosePicture } from './choose-picture.ts';
import { readPicture } from './picture-reader.ts';
import type { Pictures } from './pictures.ts';
import { prints } from './prints/index.ts';

export const pictures: Pictures | null = {
  read: readPicture,
  prints,
  takeReading,
  watch: watchPicture,
  choose: choosePicture,
};
