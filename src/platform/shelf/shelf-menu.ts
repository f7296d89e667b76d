/** "Save this product" in the context menu. */
import browser, { type Tabs } from 'webextension-polyfill';
import { withoutLabels } from '../../shelf/function-labels.ts';
import { makeDraft } from '../../shelf/make-draft.ts';
import type { Draft } from '../../shelf/types.ts';
import { t } from '../i18n.ts';
import { injectInto } from '../inject.ts';
import { askTab } from '../messages-background.ts';
import { openApp, openPopup } from '../open.ts';
import { backgroundShelf } from './background-writer.ts';

const SAVE = 'save-product';
/** How long a page that is still being read is waited for, and how often it is asked, milliseconds. */
const PATIENCE = 6000;
const INTERVAL = 200;

export const shelfMenu = {
  setUp(documentUrlPatterns: string[]): void {
    browser.contextMenus.create({
      id: SAVE,
      title: t('menu_save_product'),
      contexts: ['page'],
      documentUrlPatterns,
    });
  },
  answer(): void {
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === SAVE && tab) saveTab(tab).catch(() => {});
    });
  },
};

/** Saves what a tab shows; the popup tells of it, or the product's own page where the browser opens no popup. */
async function saveTab({ id, url, incognito }: Tabs.Tab): Promise<void> {
  // The popup first: Firefox opens it only straight from the click.
  const opened = openPopup().then(
    () => true,
    () => false,
  );
  // In a private window nothing is kept; the popup says so.
  if (incognito || id === undefined) return;
  const draft = await draftOf(id, URL.parse(url ?? '')?.hostname ?? '');
  const saved = draft && (await backgroundShelf.writer.save(draft));
  if (saved?.ok && !(await opened)) await openApp(`#shelf=${saved.id}`);
}

/** The first list of a tab's page, or null where there is none. Has it read although its site may not be by itself. */
async function draftOf(tabId: number, site: string): Promise<Draft | null> {
  const start = () => askTab(tabId, 'start', {});
  await start().catch(() => injectInto(tabId).then(start));
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const page = await askTab(tabId, 'state', {});
    if (page.kind === 'report') {
      const { report, facts } = page;
      const [list] = report.lists;
      const title = facts.productName ?? facts.title;
      return list
        ? withoutLabels(makeDraft(list, report.product, { title, brand: facts.brand, site }))
        : null;
    }
    if (page.kind === 'paused' || page.kind === 'error') return null;
    await new Promise((next) => setTimeout(next, INTERVAL));
  }
  return null;
}
