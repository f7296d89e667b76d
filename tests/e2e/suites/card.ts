/** The card in the page: by pointer, by keyboard, and gone without a trace. */
import { expect, test } from 'vitest';
import type { Tab } from '../drivers/driver.ts';
import { countHosts, page, placeOf, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

export async function hoverOver(tab: Tab, word: string): Promise<void> {
  await tab.front();
  const place = await placeOf(tab, word);
  if (!place) throw new Error(`${word} is not to be seen`);
  await tab.moveTo(place.x - 3, place.y);
  await tab.moveTo(place.x, place.y);
}

export const cardIsOpen = (tab: Tab, isOpen: boolean) =>
  tab.until(
    isOpen ? 'the card opens' : 'the card is gone',
    (wanted) =>
      wanted ===
      [...document.documentElement.children].some((e) => e !== document.head && e !== document.body),
    isOpen,
    5_000,
  );

export function testCard(world: () => World): void {
  test('opens under the pointer and goes when the pointer goes', async () => {
    const tab = await world().openShop('/products/moonlit-retinol-serum');
    await readReport(tab);
    expect(await countHosts(tab)).toBe(0);
    await hoverOver(tab, 'Isopropyl Myristate');
    await cardIsOpen(tab, true);
    await tab.moveTo(5, 5);
    await cardIsOpen(tab, false);
  });

  test('is closed by Escape', async () => {
    const tab = await world().openShop('/products/moonlit-retinol-serum');
    await readReport(tab);
    await hoverOver(tab, 'Isopropyl Myristate');
    await cardIsOpen(tab, true);
    await tab.press('Escape');
    await cardIsOpen(tab, false);
  });

  test('opens by the keyboard command, takes the focus, and Escape gives it back', async () => {
    const tab = await world().openPage(
      page(`<button id="before" autofocus>Buy</button><h2>Ingredients</h2><p>${sampleList}</p>`),
    );
    await readReport(tab);
    await tab.evaluate(() => document.getElementById('before')?.focus());
    expect(await tab.ask('step', { by: 1 })).toBe(true);
    await cardIsOpen(tab, true);
    await tab.until(
      'the card has the focus',
      () =>
        document.activeElement?.parentElement === document.documentElement &&
        document.activeElement !== document.body,
      null,
    );
    expect(await tab.ask('step', { by: 1 })).toBe(true);
    await tab.press('Escape');
    await cardIsOpen(tab, false);
    await tab.until('the focus is back', () => document.activeElement?.id === 'before', null);
  });

  test('shows a finding on the page, and scrolls there', async () => {
    const tab = await world().openPage(
      page(`<div style="height:4000px"></div><h2>Ingredients</h2><p>${sampleList}</p>`),
    );
    const report = await readReport(tab);
    const finding = report.findings.find((f) => !f.note);
    expect(await tab.ask('show', { list: finding?.list ?? 0, item: finding?.item ?? 0 })).toBe(true);
    await tab.until('the page has scrolled', () => scrollY > 2000, null);
  });

  test('opens in a dialog that the page has opened', async () => {
    const tab = await world().openShop('/products/winterhall-rich-cream');
    await readReport(tab);
    await tab.click('[data-opens]');
    await tab.settled(400);
    await hoverOver(tab, 'Isopropyl Palmitate');
    await tab.until(
      'something of ours is above the dialog',
      () => {
        const dialog = document.querySelector('dialog') as HTMLDialogElement;
        return (
          dialog.querySelectorAll(':popover-open').length +
            document.querySelectorAll('html > :popover-open').length >
          0
        );
      },
      null,
    );
  });
}
