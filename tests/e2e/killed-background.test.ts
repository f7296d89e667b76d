/** The background killed while it saves, in both browsers: what was confirmed is there, and nothing is half there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluateInFirefox } from '../tools/browsers/evaluate-in-firefox.ts';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import type { View } from './drivers/driver.ts';
import { toView } from './drivers/view.ts';

interface Started {
  /** One of the extension's own pages. */
  page: View;
  kill: () => Promise<unknown>;
  close: () => Promise<void>;
}

interface Scope {
  chrome: {
    runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; value: { ok: boolean } } | undefined>;
    };
  };
}

async function startChromium(): Promise<Started> {
  const { context, id, close } = await launchChromium({ extension: ensureExtension('chrome') });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/app/index.html#help`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { page: toView(page), kill: () => session.send('ServiceWorker.stopAllWorkers'), close };
}

async function startFirefox(): Promise<Started> {
  const extension = ensureExtension('firefox');
  const { browser, base, close } = await launchFirefox({ extension });
  const page = await browser.newPage();
  await gotoExtensionPage(page, `${base}/src/app/index.html#help`);
  // Ends the event page as the browser itself does, without waiting for what it is at.
  const kill = () =>
    evaluateInFirefox(browser, extension, 'extension.terminateBackground({ disableResetIdleForTest: true })');
  return { page: toView(page), kill, close };
}

/** Asks for a save of each name, all at once. Gives the names that were confirmed. */
const save = (page: View, names: string[]) =>
  page.evaluate(async (given) => {
    const { runtime } = (globalThis as unknown as Scope).chrome;
    const saves = given.map(async (name) => {
      const list = ['AQUA', 'GLYCERIN', 'SQUALANE', 'PROPANEDIOL', 'RETINOL', name.toUpperCase()];
      const facts = { site: 'shop.example', state: 'whole', use: 'leave-on', area: 'face' };
      const draft = { name, brand: '', text: list.join(', '), names: list, ...facts };
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, 15_000));
      const asked = runtime.sendMessage({ poreOver: 'shelfSave', body: { draft, into: null } });
      const answer = await Promise.race([asked.catch(() => undefined), late]);
      return answer?.ok && answer.value.ok ? name : null;
    });
    return (await Promise.all(saves)).filter((name) => name !== null);
  }, names);

/** What the database holds, read without any code of ours. */
const stored = (page: View) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pore-over-shelf');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [products, copies, undo] = await Promise.all([all('products'), all('copies'), all('undo')]);
    db.close();
    // From key 100 on there are the short texts.
    const copiesIn = (isShort: boolean) =>
      (copies as { part: number; json: string }[])
        .filter(({ part }) => part >= 100 === isShort)
        .flatMap(({ json }) => JSON.parse(json));
    const namesOf = (list: unknown[]) => (list as { name: string }[]).map(({ name }) => name).sort();
    return {
      names: namesOf(products),
      copied: namesOf(copiesIn(false)),
      // Of these, the second field is the name.
      heads: (copiesIn(true) as string[][]).map(([, name]) => name).sort(),
      undos: undo.length,
      isWhole: (products as { formulas: { names: string[] }[]; rev: number }[]).every(
        ({ formulas, rev }) => rev === 1 && formulas[0]?.names.length === 6,
      ),
    };
  });

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('%s', (_, start) => {
  let started: Started | undefined;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started?.close());

  test('killed at ten moments of many saves', { timeout: 240_000 }, async () => {
    const { page, kill } = started as Started;
    const confirmed = await save(page, ['Before']);
    expect(confirmed).toEqual(['Before']);
    let unconfirmed = 0;
    for (let round = 0; round < 10; round++) {
      const names = Array.from({ length: 8 }, (_, i) => `Round ${round} number ${i}`);
      const saving = save(page, names);
      await new Promise((next) => setTimeout(next, round * 12));
      await kill();
      const done = await saving;
      unconfirmed += names.length - done.length;
      confirmed.push(...done);
      const { names: kept, copied, heads, undos, isWhole } = await stored(page);
      expect(kept).toEqual(expect.arrayContaining(confirmed));
      expect(isWhole).toBe(true);
      expect(copied).toEqual(kept);
      expect(heads).toEqual(kept);
      expect(undos).toBe(kept.length);
    }
    // Were nothing ever interrupted, this test would say nothing.
    expect(unconfirmed).toBeGreaterThan(0);
    expect(await save(page, ['After'])).toEqual(['After']);
    console.info(`${confirmed.length} saves confirmed, ${unconfirmed} interrupted`);
  });
});
