/** One view over the pages of both test libraries, which are alike but for their types. */
import type { View } from './driver.ts';

/** What Playwright's and Puppeteer's pages have in common. */
interface LibraryPage {
  evaluate(run: unknown, argument?: unknown): Promise<unknown>;
  click(selector: string): Promise<void>;
  goto(url: string): Promise<unknown>;
  screenshot(options: { path: string }): Promise<unknown>;
  /** Playwright's name for it, and Puppeteer's. */
  setViewportSize?(size: { width: number; height: number }): Promise<void>;
  setViewport?(size: { width: number; height: number }): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  mouse: { move(x: number, y: number, options: { steps: number }): Promise<void> };
  keyboard: { press(key: string): Promise<void> };
  on(event: 'pageerror', listener: (error: unknown) => void): unknown;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): unknown;
}

/** What browsers log as errors although no script is at fault: they speak of the page's own files and markup. */
const remarks = ['Failed to load resource', 'The byte stream was erroneous', 'The document tree is too deep'];

export function toView(libraryPage: unknown): View {
  const page = libraryPage as LibraryPage;
  const errors: string[] = [];
  const note = (text: string) => {
    if (!remarks.some((remark) => text.includes(remark))) errors.push(text);
  };
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  const evaluate = ((run: unknown, argument?: unknown) => page.evaluate(run, argument)) as View['evaluate'];
  return {
    evaluate,
    until: (what, run, argument, ms = 10_000) => until(what, () => evaluate(run, argument), ms),
    click: (selector) => page.click(selector),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    // Puppeteer knows this key by what it writes.
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    goto: async (url) => void (await page.goto(url)),
    screenshot: async (path) => void (await page.screenshot({ path })),
    resize: (width, height) => setSize(page, width, height),
    front: () => page.bringToFront(),
    close: () => page.close(),
    errors,
  };
}

async function setSize(page: LibraryPage, width: number, height: number): Promise<void> {
  await page.setViewportSize?.({ width, height });
  await page.setViewport?.({ width, height });
}

/** Polls from outside: inside, a page's own policy or a hidden tab could stop the waiting. */
export async function until(what: string, ask: () => unknown, ms = 10_000): Promise<void> {
  const start = performance.now();
  for (;;) {
    const isThere = await Promise.resolve(ask()).catch(() => false);
    if (isThere) return;
    if (performance.now() - start > ms) throw new Error(`Waited ${ms / 1000} s in vain for: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}
