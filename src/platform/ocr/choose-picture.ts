/** The choice of a picture on a shop page. */
import picker from '../../picker/picker.ts?script&iife';
import { t } from '../i18n.ts';
import { injectFile } from '../inject.ts';
import { chooseInPage } from './capture.ts';

/** Puts the picker into the page and begins the choice; its outcome reaches the background as a message. */
export async function choosePicture(tabId: number): Promise<void> {
  await putPicker(tabId);
  await chooseInPage(tabId, { title: t('picture_choose_title'), keys: t('picture_choose_keys') });
}

export async function putPicker(tabId: number): Promise<void> {
  await injectFile(tabId, picker);
}
