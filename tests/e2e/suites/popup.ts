/** The popup over real tabs: what it says about each kind of page, and what its buttons do. */
import { expect, test } from 'vitest';
import type { ExtensionScope } from '../../tools/browsers/ask-tab.ts';
import type { View } from '../drivers/driver.ts';
import { until } from '../drivers/view.ts';
import { countHighlights, page, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

const textOf = (view: View) => view.evaluate(() => document.body.textContent ?? '');
const says = (view: View, words: string) =>
  until(`the popup says “${words}”`, async () => (await textOf(view)).includes(words));
/** A message of the extension in its own language. */
const message = (view: View, key: string) =>
  view.evaluate(
    (k) =>
      (
        globalThis as unknown as { chrome: { i18n: { getMessage(k: string): string } } }
      ).chrome.i18n.getMessage(k),
    key,
  );

async function closeCleanly(popup: View): Promise<void> {
  expect(popup.errors).toEqual([]);
  await popup.close();
}

export function testPopup(world: () => World): void {
  test('lists what was found, by name', async () => {
    const tab = await world().openShop('/products/moonlit-retinol-serum');
    await readReport(tab);
    const popup = await tab.popup();
    await says(popup, 'Isopropyl Myristate');
    await says(popup, 'Retinol');
    await closeCleanly(popup);
  });

  test('opens an explanation with both layers', async () => {
    const tab = await world().openShop('/products/moonlit-retinol-serum');
    await readReport(tab);
    const popup = await tab.popup();
    await says(popup, 'Retinol');
    await popup.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('main button[aria-expanded="false"]')];
      rows.find((row) => row.textContent?.includes('Retinol'))?.click();
    });
    await says(popup, await message(popup, 'layer_evidence'));
    await says(popup, await message(popup, 'layer_article'));
    await closeCleanly(popup);
  });

  test('says so when a page has no list', async () => {
    const tab = await world().openShop('/journal/oat-and-honey-bars');
    await readReport(tab);
    const popup = await tab.popup();
    await says(popup, await message(popup, 'state_empty_title'));
    await closeCleanly(popup);
  });

  test('pauses a site and takes the marks off, and resumes', async () => {
    const tab = await world().openPage(page(`<h2>Ingredients</h2><p>${sampleList}</p>`));
    await readReport(tab);
    expect(await countHighlights(tab)).toBeGreaterThan(0);
    const popup = await tab.popup();
    try {
      await says(popup, 'Retinol');
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
      await until('the marks are gone', async () => (await countHighlights(tab)) === 0);
      expect(await tab.ask('state', {})).toEqual({ kind: 'paused' });
      await says(popup, await message(popup, 'state_paused_title'));
      await popup.evaluate(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
      await until('the marks are back', async () => (await countHighlights(tab)) > 0);
    } finally {
      await world().browser.inExtension(
        () => (globalThis as unknown as ExtensionScope).chrome.storage.sync.clear(),
        null,
      );
    }
    await closeCleanly(popup);
  });

  test('says so over a page of the browser itself', async () => {
    const blank = await world().browser.extensionPage('src/app/index.html');
    const popup = await world().browser.extensionPageBehind('src/popup/index.html');
    await says(popup, await message(popup, 'state_browser_page_title'));
    await closeCleanly(popup);
    await blank.close();
  });

  test('says so over a PDF document', async () => {
    const body =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R>>\n';
    const tab = await world().openPage({ type: 'application/pdf', body });
    const popup = await tab.popup();
    await says(popup, await message(popup, 'state_pdf_title'));
    await closeCleanly(popup);
  });
}
