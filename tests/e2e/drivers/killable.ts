/** The extension with a background that can be killed at any time, in both browsers, and what its database holds. */
import { evaluateInFirefox } from '../../tools/browsers/evaluate-in-firefox.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import { ensureExtension } from '../../tools/build/build-extension.ts';
import type { View } from './driver.ts';
import { toView } from './view.ts';

export interface Killable {
  /** One of the extension's own pages. */
  page: View;
  kill: () => Promise<unknown>;
  /** Runs a script in the background. In it `background` is its global object; what it gives must be plain. */
  inBackground: (script: string) => Promise<unknown>;
  close: () => Promise<void>;
}

interface Scope {
  chrome: {
    runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; value: { ok: boolean } } | undefined>;
    };
  };
}

export async function startKillableChromium(): Promise<Killable> {
  const { context, id, close } = await launchChromium({ extension: ensureExtension('chrome') });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/app/index.html#help`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  // After each of its deaths the worker is another one, which a message wakes.
  const wake = () =>
    page.evaluate(() =>
      (globalThis as unknown as Scope).chrome.runtime.sendMessage({ poreOver: 'locales', body: {} }),
    );
  const inBackground = async (script: string) => {
    await wake();
    const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
    return worker.evaluate(`(${script})(globalThis)`);
  };
  const kill = () => session.send('ServiceWorker.stopAllWorkers');
  return { page: toView(page), kill, inBackground, close };
}

export async function startKillableFirefox(): Promise<Killable> {
  const extension = ensureExtension('firefox');
  const { browser, base, close } = await launchFirefox({ extension });
  const page = await browser.newPage();
  await gotoExtensionPage(page, `${base}/src/app/index.html#help`);
  // Ends the event page as the browser itself does, without waiting for what it is at.
  const kill = () =>
    evaluateInFirefox(browser, extension, 'extension.terminateBackground({ disableResetIdleForTest: true })');
  const inBackground = (script: string) =>
    page.evaluate(`chrome.runtime.getBackgroundPage().then((background) => (${script})(background))`);
  return { page: toView(page), kill, inBackground, close };
}

/** Asks for a save of each name, all at once. Gives the names that were confirmed. */
export const save = (page: View, names: string[]) =>
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
export const stored = (page: View) =>
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
