/** The context menu. */
import browser from 'webextension-polyfill';
import { t } from './i18n.ts';
import { openCheck } from './open.ts';

const CHECK = 'check-selection';

/** Sets the menu up. Called at each start of the background: browsers keep menus, so an existing one is replaced. */
export async function setUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK, title: t('menu_check_selection'), contexts: ['selection'] });
}

/** Opens the check with the selected text. Line breaks are lost on the way in some browsers; the reader copes. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId === CHECK && info.selectionText) openCheck(info.selectionText);
  });
}
