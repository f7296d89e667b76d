/** The shelf as a person uses it: saved in a shop, known again, compared, planned by keyboard, taken along and back. */
import { afterEach, expect, test } from 'vitest';
import type { View } from '../drivers/driver.ts';
import { until } from '../drivers/view.ts';
import { cardIsOpen } from './card.ts';
import { page, sampleList } from './in-page.ts';
import { readReport } from './reading.ts';
import type { World } from './world.ts';

const says = (view: View, words: string) =>
  view.until(`the page says “${words}”`, (wanted) => document.body.textContent?.includes(wanted), words);

/** Presses the first button or link whose text or spoken name is this. */
const press = (view: View, name: string) =>
  until(`“${name}” can be pressed`, () =>
    view.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button, main a')];
      const found = all.find((e) => [e.textContent?.trim(), e.getAttribute('aria-label')].includes(wanted));
      found?.click();
      return found !== undefined;
    }, name),
  );

/** Puts the focus on a button and presses a key there. */
async function pressKey(view: View, name: string, key: 'Enter' | 'Space'): Promise<void> {
  await view.front();
  await until(`“${name}” has the focus`, () =>
    view.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('main button')];
      const found = all.find((e) => e.getAttribute('aria-label') === wanted);
      found?.focus();
      return document.activeElement === found && found !== undefined;
    }, name),
  );
  await view.press(key);
}

const rowsOf = (view: View) =>
  view.evaluate(() => [...document.querySelectorAll('.shelf-row .row-name')].map((e) => e.textContent ?? ''));

interface TabsScope {
  chrome: {
    tabs: {
      query(what: object): Promise<{ id?: number; url?: string }[]>;
      remove(id: number): Promise<void>;
    };
  };
}

export function testShelf(world: () => World): void {
  const openApp = (hash: string) => world().browser.extensionPage(`src/app/index.html#${hash}`);
  const save = async (body: string) => {
    const tab = await world().openPage(body);
    await readReport(tab);
    const popup = await tab.popup();
    await press(popup, 'Save');
    await says(popup, 'On your shelf since');
    expect(popup.errors).toEqual([]);
    await popup.close();
  };
  const product = (name: string, list: string) =>
    page(`<h2>Ingredients</h2><p>${list}</p>`).replaceAll('Plain Fern Cream', name);

  /** Number of the tab the extension opened at an address with this end. */
  const openedTab = async (urlEnd: string) => {
    let id: number | undefined;
    await until(`a tab at ${urlEnd}`, async () => {
      id = await world().browser.inExtension(async (end) => {
        const { tabs } = (globalThis as unknown as TabsScope).chrome;
        return (await tabs.query({})).find(({ url }) => url?.endsWith(end))?.id;
      }, urlEnd);
      return id !== undefined;
    });
    return id as number;
  };
  const closeTab = (id: number) =>
    world().browser.inExtension((tab) => (globalThis as unknown as TabsScope).chrome.tabs.remove(tab), id);

  afterEach(async () => {
    const app = await openApp('shelf-data');
    await app.evaluate(async () => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): unknown } } }
      ).chrome;
      await runtime.sendMessage({ poreOver: 'shelfRemove', body: { ids: 'all' } });
    });
    await app.close();
  });

  test('browsing and opening the popup save nothing', async () => {
    const tab = await world().openPage(product('Plain Fern Cream', sampleList));
    await readReport(tab);
    const popup = await tab.popup();
    await says(popup, 'Compare with');
    const app = await openApp('shelf');
    await says(app, 'Nothing here yet');
    await Promise.all([popup.close(), app.close()]);
  });

  test('saved in one shop, known again in another with what changed, and brought up to date', async () => {
    await save(product('Plain Fern Cream', sampleList));
    const other = product(
      'Plain Fern Cream',
      sampleList.replace('Phenoxyethanol', 'Phenoxyethanol, Sorbic Acid'),
    );
    const tab = await world().openPage(other.replace('<main>', '<main><nav>Another shop</nav>'));
    await readReport(tab);
    const popup = await tab.popup();
    await says(popup, 'Formula changed: 1 new');
    await press(popup, 'Keep the new formula');
    await says(popup, 'Your shelf has the new formula.');
    const app = await openApp('shelf');
    await says(app, 'Formula changed');
    expect(await rowsOf(app)).toEqual(['Plain Fern Cream']);
    expect([...popup.errors, ...app.errors]).toEqual([]);
    await Promise.all([popup.close(), app.close()]);
  });

  test('saved from the card in the page, by keyboard', async () => {
    const tab = await world().openPage(product('Plain Fern Cream', sampleList));
    await readReport(tab);
    await tab.front();
    expect(await tab.ask('step', { by: 1 })).toBe(true);
    await cardIsOpen(tab, true);
    const app = await world().browser.extensionPageBehind('src/app/index.html#shelf');
    // The card's own tree is closed to everyone: "close", "more" and then "save" take the focus.
    for (let stop = 0; stop < 3; stop++) await tab.press('Tab');
    await tab.press('Enter');
    await until('it is on the shelf', async () => (await rowsOf(app)).join() === 'Plain Fern Cream');
    expect(app.errors).toEqual([]);
    await app.close();
  });

  test('saved from the context menu; a second time changes nothing', async () => {
    const tab = await world().openPage(product('Plain Fern Cream', sampleList));
    await readReport(tab);
    const app = await world().browser.extensionPageBehind('src/app/index.html#shelf');
    for (let turn = 0; turn < 2; turn++) {
      await tab.front();
      await world().browser.chooseMenu('save-product');
      await until('it is on the shelf', async () => (await rowsOf(app)).join() === 'Plain Fern Cream');
    }
    expect(app.errors).toEqual([]);
    await app.close();
  });

  test('two are compared, one of them only open in a tab', async () => {
    await save(product('Plain Fern Cream', sampleList));
    const tab = await world().openPage(
      product('Alder Balm', 'Aqua, Squalane, Glycerin, Shea Butter, Limonene'),
    );
    await readReport(tab);
    const popup = await tab.popup();
    await press(popup, 'Compare with …');
    await popup.until(
      'the saved one is offered',
      () => {
        const box = document.querySelector<HTMLInputElement>('.picker input');
        box?.click();
        return box?.checked;
      },
      null,
    );
    // The popup opens the comparison in a tab of its own; what was handed over is there for any page of ours.
    await press(popup, 'Compare');
    const app = await openApp('shelf');
    await app.until(
      'the page is handed over',
      async () => {
        type Session = { get(key: string): Promise<Record<string, unknown>> };
        const { storage } = (globalThis as unknown as { chrome: { storage: { session: Session } } }).chrome;
        return (await storage.session.get('comparedPages')).comparedPages !== undefined;
      },
      null,
    );
    await app.until('the row is there', () => document.querySelector('.shelf-row a') !== null, null);
    const id = await app.evaluate(
      () => document.querySelector('.shelf-row a')?.getAttribute('href')?.split('=')[1] ?? '',
    );
    await app.evaluate((saved) => {
      location.hash = `#compare=this-page,${saved}`;
    }, id);
    await app.until(
      'the table is there',
      () => document.querySelectorAll('.compare thead th').length === 2,
      null,
    );
    await says(app, 'Alder Balm');
    expect(app.errors).toEqual([]);
    await app.close();
  });

  test('what is open in another tab is compared from the popup, neither of the two saved', async () => {
    const other = await world().openPage(
      product('Alder Balm', 'Aqua, Squalane, Glycerin, Shea Butter, Limonene'),
    );
    await readReport(other);
    // A tab without a list is nothing to compare with.
    const plain = await world().openPage('<title>Journal</title><h1>About birds</h1><p>They sing.</p>');
    await plain.settled();
    const tab = await world().openPage(product('Plain Fern Cream', sampleList));
    await readReport(tab);
    const popup = await tab.popup();
    await press(popup, 'Compare with …');
    await says(popup, 'Alder Balm');
    const offered = await popup.evaluate(() =>
      [...document.querySelectorAll('.compare-option')].map((option) => option.textContent),
    );
    expect(offered).toEqual(['Alder Balm']);
    await popup.click('.compare-option input');
    await press(popup, 'Compare');
    const opened = await openedTab(`#compare=this-page,tab-${other.id}`);
    const app = await openApp(`compare=this-page,tab-${other.id}`);
    await app.until('two columns', () => document.querySelectorAll('.compare thead th').length === 2, null);
    const table = await app.evaluate(() =>
      [...document.querySelectorAll('.compare tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      ),
    );
    expect(table[0]?.slice(1).map((name) => name.trim())).toEqual(['Plain Fern Cream', 'Alder Balm']);
    const glycerin = table.find(([name]) => name?.startsWith('Glycerin'));
    expect(glycerin?.slice(1)).toEqual([expect.stringContaining('of'), expect.stringContaining('3rd of 5')]);
    expect(table.find(([name]) => name?.startsWith('Shea'))?.[1]).toContain('not in it');
    expect([...popup.errors, ...app.errors]).toEqual([]);
    await Promise.all([app.close(), popup.close(), closeTab(opened)]);
    const shelf = await openApp('shelf');
    await says(shelf, 'Nothing here yet');
    await shelf.close();
  });

  test('the routine is planned by keyboard alone, and kept', async () => {
    await save(product('Plain Fern Cream', sampleList));
    await save(product('Alder Balm', 'Aqua, Squalane, Glycerin, Shea Butter, Glycolic Acid, Limonene'));
    const app = await openApp('routine');
    await pressKey(app, 'Plain Fern Cream: Evening', 'Enter');
    await pressKey(app, 'Alder Balm: Evening', 'Space');
    await pressKey(app, 'Alder Balm earlier', 'Enter');
    await says(app, 'Alder Balm: Evening, place 1.');
    await pressKey(app, 'Tuesday', 'Space');
    await app.until(
      'Tuesday is off',
      () => document.querySelector('.day[aria-label="Tuesday"]')?.getAttribute('aria-pressed') === 'false',
      null,
    );
    await app.close();
    const again = await openApp('routine');
    await again.until(
      'the order was kept',
      () =>
        [...document.querySelectorAll('.routine-step .row-name')].map((e) => e.textContent).join() ===
        'Alder Balm,Plain Fern Cream',
      null,
    );
    await says(again, 'on 6 evenings');
    expect(again.errors).toEqual([]);
    await again.close();
  });

  test('taken along, deleted, undone, deleted again and taken in', async () => {
    await save(product('Plain Fern Cream', sampleList));
    const app = await openApp('shelf-data');
    await says(app, 'Save the whole file');
    const file = await app.evaluate(async () => {
      let kept: Blob | null = null;
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        kept = blob as Blob;
        return make(blob);
      };
      const all = [...document.querySelectorAll<HTMLElement>('main button')];
      all.find((e) => e.textContent === 'Save the whole file')?.click();
      return kept ? await (kept as Blob).text() : '';
    });
    expect(JSON.parse(file).products).toHaveLength(1);
    for (const isUndone of [true, false]) {
      await press(app, 'Delete the whole shelf');
      await press(app, 'Delete 1 product');
      await says(app, '1 product deleted.');
      if (isUndone) await press(app, 'Undo');
      if (isUndone) await says(app, 'Undone.');
    }
    await app.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
      const given = new DataTransfer();
      given.items.add(new File([text], 'shelf.json', { type: 'application/json' }));
      field.files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await says(app, 'add 1 product');
    await press(app, 'Take it in');
    await says(app, '1 product taken in.');
    expect(app.errors).toEqual([]);
    await app.close();
    const shelf = await openApp('shelf');
    await until('it is back', async () => (await rowsOf(shelf)).join() === 'Plain Fern Cream');
    await shelf.close();
  });
}
