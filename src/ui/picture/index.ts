/** Reading pictures, in the build that can. */

export { PictureFound } from './picture-found.tsx';
export { PictureLink } from './picture-link.tsx';
export { PicturePage } from './picture-page.tsx';
export { PictureStart } from './picture-start.tsx';
