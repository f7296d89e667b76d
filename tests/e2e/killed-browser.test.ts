/** The whole browser killed while it saves, and started again: what was confirmed is there, and nothing is half there. Both browsers. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { within } from '../tools/browsers/wait-for-report.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import type { View } from './drivers/driver.ts';
import { toView, until } from './drivers/view.ts';

type Page = Pick<View, 'evaluate'>;

interface Started {
  /** One of the extension's own pages. */
  page: Page;
  /** Ends every process of the browser at once. */
  kill: () => void;
  close: () => Promise<void>;
}

interface Scope {
  chrome: {
    runtime: {
      sendMessage(message: object): Promise<{ ok: boolean; value: { ok: boolean } } | undefined>;
    };
    storage: Record<
      'sync' | 'local',
      { get(keys: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
    >;
  };
}

async function startChromium(profile: string): Promise<Started> {
  const { context, id, close } = await launchChromium({ extension: ensureExtension('chrome'), profile });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/app/index.html#help`);
  // The browser writes its number into its profile, so that a second one finds it.
  const number = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  return { page: toView(page), kill: () => process.kill(number, 'SIGKILL'), close };
}

const uuid = randomUUID();

async function startFirefox(profile: string): Promise<Started> {
  const extension = ensureExtension('firefox');
  const { browser, base, close } = await launchFirefox({ extension, kept: { profile, uuid } });
  const page = await browser.newPage();
  await gotoExtensionPage(page, `${base}/src/app/index.html#help`);
  return { page: toView(page), kill: () => browser.process()?.kill('SIGKILL'), close };
}

/** What was confirmed so far: names of products, numbers of settings. */
interface Confirmed {
  saved: string[];
  set: string[];
}

/** Saves products and settings without end, and notes what was confirmed. */
const keepSaving = (page: Page, round: number) =>
  page.evaluate(async (given) => {
    const { runtime, storage } = (globalThis as unknown as Scope).chrome;
    const confirmed: Confirmed = { saved: [], set: [] };
    Object.assign(globalThis, { confirmed });
    for (let i = 0; ; i++) {
      const name = `Round ${given} number ${i}`;
      const list = ['AQUA', 'GLYCERIN', 'SQUALANE', 'PROPANEDIOL', 'RETINOL', name.toUpperCase()];
      const facts = { site: 'shop.example', state: 'whole', use: 'leave-on', area: 'face' };
      const draft = { name, brand: '', text: list.join(', '), names: list, ...facts };
      const saved = runtime
        .sendMessage({ poreOver: 'shelfSave', body: { draft, into: null } })
        .then((answer) => answer?.ok && answer.value.ok && confirmed.saved.push(name));
      // A few at most: browsers refuse more than two changes of settings a second.
      const set = [0, 3].includes(i % 40)
        ? storage.sync
            .set({ 'settings.mark': `${given}.${i}`, 'settings.twin': `${given}.${i}` })
            .then(() => confirmed.set.push(`${given}.${i}`))
        : null;
      await Promise.all([saved, set]);
    }
  }, round);

const confirmedThere = () => (globalThis as unknown as { confirmed: Confirmed }).confirmed;

/** What is stored, read without any code of ours. */
const stored = (page: Page) =>
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
    const products = (await all('products')) as {
      name: string;
      rev: number;
      formulas: { names: string[] }[];
    }[];
    const undos = (await all('undo')).length;
    db.close();
    const settings = await (globalThis as unknown as Scope).chrome.storage.sync.get(null);
    return {
      names: products.map(({ name }) => name),
      undos,
      isWhole: products.every(({ formulas, rev }) => rev === 1 && formulas[0]?.names.length === 6),
      mark: settings['settings.mark'] as string | undefined,
      twin: settings['settings.twin'] as string | undefined,
    };
  }, null);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('the browser killed: %s', (_, start) => {
  const profile = mkdtempSync(join(tmpdir(), 'pore-over-killed-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('three times in the middle of saving, and started again', { timeout: 240_000 }, async () => {
    const saved: string[] = [];
    const set: string[] = [];
    for (let round = 0; round < 3; round++) {
      const { page, kill, close } = await start(profile);
      keepSaving(page, round).catch(() => {});
      let confirmed: Confirmed = { saved: [], set: [] };
      await until(
        'some are saved',
        async () => {
          confirmed = await page.evaluate(confirmedThere);
          return confirmed.saved.length >= 5 + round;
        },
        30_000,
      );
      kill();
      saved.push(...confirmed.saved);
      set.push(...confirmed.set);
      // Nobody is left to answer.
      await within(close(), 1_000, undefined);
      const again = await start(profile);
      try {
        const { names, undos, isWhole, mark, twin } = await stored(again.page);
        expect(names).toEqual(expect.arrayContaining(saved));
        expect(new Set(names).size).toBe(names.length);
        expect([isWhole, undos]).toEqual([true, names.length]);
        // The last one that was confirmed, or the one under way; both fields of one change together.
        expect(set.length).toBeGreaterThan(0);
        expect(Number(mark)).toBeGreaterThanOrEqual(Number(set.at(-1)));
        expect(twin).toBe(mark);
      } finally {
        await again.close();
      }
    }
    console.info(`${saved.length} saves confirmed before the browser was killed, all there`);
  });
});
