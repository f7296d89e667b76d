/** A second extension in the same browser, which may do whatever extensions may: nobody of ours answers it. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import type { View } from './drivers/driver.ts';
import { toView } from './drivers/view.ts';

const THEIRS = 'stranger@stranger.invalid';

interface Scope {
  chrome: {
    runtime: {
      lastError?: object;
      sendMessage(id: string, message: object): Promise<unknown>;
      connect(id: string): {
        onDisconnect: { addListener(done: () => void): void };
        postMessage(m: object): void;
      };
    };
  };
}

interface Started {
  /** A page of the stranger. */
  page: View;
  /** Our id, and where our pages live. */
  id: string;
  base: string;
  close: () => Promise<void>;
}

/** An extension without a line of its own: the test speaks from its page. */
function makeStranger(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pore-over-stranger-'));
  const gecko = { id: THEIRS, data_collection_permissions: { required: ['none'] } };
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    browser_specific_settings: { gecko },
    permissions: ['storage', 'tabs', 'scripting'],
    host_permissions: ['http://*/*'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Stranger</title>');
  return folder;
}

async function startChromium(stranger: string): Promise<Started> {
  const both = `${ensureExtension('chrome')},${stranger}`;
  const { context, id, close } = await launchChromium({ extension: both });
  // An unpacked extension's id follows from its folder; the browser's own list tells it.
  const list = await context.newPage();
  await list.goto('chrome://extensions');
  const theirs = await list.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { getExtensionsInfo(): Promise<{ id: string; name: string }[]> } };
    };
    return (await chrome.developerPrivate.getExtensionsInfo()).find((one) => one.name === name)?.id;
  }, 'Stranger');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${theirs}/page.html`);
  return { page: toView(page), id, base: `chrome-extension://${id}/`, close };
}

async function startFirefox(stranger: string): Promise<Started> {
  const extension = ensureExtension('firefox');
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const [ours, theirs] = [randomUUID(), randomUUID()];
  const { browser, close } = await launchFirefox({
    extension,
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: ours, [THEIRS]: theirs }) },
  });
  await browser.installExtension(stranger);
  const page = await browser.newPage();
  await gotoExtensionPage(page, `moz-extension://${theirs}/page.html`);
  return { page: toView(page), id, base: `moz-extension://${ours}/`, close };
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('%s', (_, start) => {
  const folder = makeStranger();
  let started: Started | undefined;
  beforeAll(async () => {
    started = await start(folder);
  });
  afterAll(async () => {
    await started?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('messages of another extension are not answered, nor is its connection taken', async () => {
    const { page, id } = started as Started;
    const answers = await page.evaluate(async (ours) => {
      const { runtime } = (globalThis as unknown as Scope).chrome;
      const heard: unknown[] = [];
      for (const poreOver of [
        'check',
        'dictionary',
        'explain',
        'words',
        'shelfErase',
        'shelfRoutine',
        'state',
      ])
        await runtime
          .sendMessage(ours, { poreOver, body: { text: 'Aqua, Glycerin', locale: 'en' } })
          .then((answer) => answer !== undefined && heard.push([poreOver, answer]))
          .catch(() => {});
      const port = runtime.connect(ours);
      const end = new Promise((done) => port.onDisconnect.addListener(() => done('refused')));
      const late = new Promise((done) => setTimeout(done, 3000, 'taken'));
      const connection = await Promise.race([end, late]);
      // Reading it keeps the browser from logging it.
      void runtime.lastError;
      return { heard, connection };
    }, id);
    expect(answers).toEqual({ heard: [], connection: 'refused' });
  });

  test('nothing of our package can be loaded by another extension', async () => {
    const { page, base } = started as Started;
    const tried = await page.evaluate(async (ours) => {
      const load = (path: string) =>
        fetch(ours + path).then(
          () => 'loaded',
          () => 'refused',
        );
      return Promise.all(['manifest.json', 'icons/on-16.png', 'src/content/index.js'].map(load));
    }, base);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
  });
});
