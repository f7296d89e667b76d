/** Reading pictures, for pages of ours. In the light build `none.ts` stands in for this file. */
import { takeReading, watchPicture } from './ask-picker.ts';
import { choosePicture } from './choose-picture.ts';
import { readPicture } from './picture-reader.ts';
import type { Pictures } from './pictures.ts';

export const pictures: Pictures | null = {
  read: readPicture,
  takeReading,
  watch: watchPicture,
  choose: choosePicture,
};
