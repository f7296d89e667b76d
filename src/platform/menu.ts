/** The context menu. */
import browser from 'webextension-polyfill';
import { t } from './i18n.ts';
import { injectInto } from './inject.ts';
import { askTab } from './messages-background.ts';
import { pictureMenu } from './ocr/menu/index.ts';
import { openCheck, openPopup } from './open.ts';
import { shelfMenu } from './shelf/shelf-menu.ts';
import { toggleSite } from './site-switch.ts';

const CHECK = 'check-selection';
const READ = 'read-page';
const PAUSE = 'pause-site';
const SITES = ['http://*/*', 'https://*/*'];
const PAGES = [...SITES, 'file:///*'];

/** Sets the menu up. Called at each start of the background: browsers keep menus, so an existing one is replaced. */
export async function setUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { create } = browser.contextMenus;
  create({ id: CHECK, title: t('menu_check_selection'), contexts: ['selection'] });
  create({ id: READ, title: t('menu_read_page'), contexts: ['page'], documentUrlPatterns: PAGES });
  shelfMenu.setUp(PAGES);
  create({ id: PAUSE, title: t('menu_pause_site'), contexts: ['page'], documentUrlPatterns: SITES });
  pictureMenu?.setUp();
}

/** Does what was chosen. Line breaks of a selection are lost on the way in some browsers; the reader copes. */
export function answerMenu(): void {
  pictureMenu?.answer();
  shelfMenu.answer();
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CHECK && info.selectionText) openCheck(info.selectionText);
    if (info.menuItemId === READ && tab?.id !== undefined) readTab(tab.id);
    if (info.menuItemId === PAUSE) toggleSite({ ...tab, url: tab?.url ?? info.pageUrl });
  });
}

/** Has a tab read although its site may not be read by itself, and shows what was found. */
function readTab(tabId: number): void {
  // The popup first: Firefox opens it only straight from the click.
  openPopup().catch(() => {});
  askTab(tabId, 'start', {})
    .catch(() => injectInto(tabId).then(() => askTab(tabId, 'start', {})))
    .catch(() => {});
}
