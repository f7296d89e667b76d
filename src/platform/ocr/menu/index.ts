/** Reading pictures, for the background. In the light build `none.ts` stands in for this file. */
import type { PictureMenu } from '../pictures.ts';
import { answerPictureMenu, setUpPictureMenu } from './picture-menu.ts';

export const pictureMenu: PictureMenu | null = { setUp: setUpPictureMenu, answer: answerPictureMenu };
