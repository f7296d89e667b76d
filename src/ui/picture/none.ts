/** The light build reads no pictures. */
export const PicturePage = null;
export const PictureLink = null;
export const PictureFound = null;
export const PictureStart = null;
