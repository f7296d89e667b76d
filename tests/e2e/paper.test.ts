/** A shop page that is printed, in both browsers: the paper is as the shop wrote it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoShop } from '../demo/shop.ts';
import { findTab, type InExtension } from '../tools/browsers/ask-tab.ts';
import { launchChromium } from '../tools/browsers/launch-chromium.ts';
import { gotoExtensionPage, launchFirefox } from '../tools/browsers/launch-firefox.ts';
import { waitForReport } from '../tools/browsers/wait-for-report.ts';
import { ensureExtension } from '../tools/build/build-extension.ts';
import { type Served, serve } from '../tools/serve.ts';
import type { View } from './drivers/driver.ts';
import { toView, until } from './drivers/view.ts';
import { paintedWords } from './suites/in-page.ts';

const SERUM = '/products/moonlit-retinol-serum';

/** What both test libraries can print with. */
interface Printer {
  pdf(options?: object): Promise<Uint8Array>;
}

interface Started {
  page: View & { printer: Printer };
  inExtension: InExtension;
  close: () => Promise<void>;
}

async function startChromium(): Promise<Started> {
  const { context, worker, close } = await launchChromium({ extension: ensureExtension('chrome') });
  const page = await context.newPage();
  const inExtension: InExtension = (run, argument) => worker.evaluate(run as never, argument as never);
  return { page: Object.assign(toView(page), { printer: page }), inExtension, close };
}

async function startFirefox(): Promise<Started> {
  const { browser, base, close } = await launchFirefox({ extension: ensureExtension('firefox') });
  const inside = await browser.newPage();
  await gotoExtensionPage(inside, `${base}/src/app/index.html#help`);
  const inExtension: InExtension = (run, argument) =>
    inside.evaluate(run as never, argument as never) as never;
  const page = await browser.newPage();
  return { page: Object.assign(toView(page), { printer: page as Printer }), inExtension, close };
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
])('%s', (_, start) => {
  let server: Served;
  let started: Started | undefined;
  beforeAll(async () => {
    server = await serve(demoShop);
    started = await start();
  });
  afterAll(async () => {
    await started?.close();
    await server?.close();
  });

  test('a printed page has no mark on paper, and all of them on the screen afterwards', {
    timeout: 90_000,
  }, async () => {
    const { page, inExtension } = started as Started;
    const url = server.origin + SERUM;
    await page.goto(url);
    const id = (await findTab(inExtension, url)) as number;
    await waitForReport(inExtension, id, { limit: 15_000, quiet: 150 });
    await until('it is marked', async () => (await paintedWords(page)).length > 0);
    const before = await paintedWords(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      matchMedia('print').addEventListener('change', ({ matches }) => {
        if (!matches) return;
        const list = document.querySelector('main p') as Element;
        for (const name of CSS.highlights.keys()) {
          const { backgroundColor, textDecorationLine } = getComputedStyle(list, `::highlight(${name})`);
          seen.push(`${backgroundColor} ${textDecorationLine}`);
        }
      });
    });
    const paper = await page.printer.pdf();
    expect(new TextDecoder().decode(paper.slice(0, 5))).toBe('%PDF-');
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.filter((style) => style !== 'rgba(0, 0, 0, 0) none')).toEqual([]);
    expect(await paintedWords(page)).toEqual(before);
    expect(page.errors).toEqual([]);
  });
});
