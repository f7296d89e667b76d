/** The browsers and pages of one run of the bench: each started when first asked for, all closed at its end. */
import type { CDPSession, Page } from 'playwright';
import { closeWelcome } from '../../e2e/drivers/close-welcome.ts';
import { type LaunchedChromium, launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { ensureExtension } from '../../tools/build/build-extension.ts';
import { type Answer, type Served, serve } from '../../tools/serve.ts';
import { emptyExtension } from './empty-extension.ts';

export interface World {
  /** Address at which a page is served from now on. */
  put(html: string): Promise<string>;
  /** Chromium with the built extension, or with one whose content script is empty. */
  chromium(kind: 'ours' | 'empty'): Promise<LaunchedChromium>;
  /** Versions of what was used. */
  versions(): Promise<Record<string, string>>;
  /** Ends with the run. */
  onClose(end: () => unknown): void;
  close(): Promise<void>;
}

export function createWorld(): World {
  const pages: string[] = [];
  const ends: (() => unknown)[] = [];
  const versions: Record<string, string> = { Node: process.versions.node };
  const started = new Map<string, Promise<LaunchedChromium>>();
  let server: Promise<Served> | undefined;

  const answer = ({ pathname }: URL): Answer | null => {
    const body = pages[Number(/^\/(\d+)$/.exec(pathname)?.[1])];
    // Isolated from other origins a page's clock is 20 times finer.
    const headers = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
    return body === undefined ? null : { type: 'text/html; charset=utf-8', body, headers };
  };
  const launch = async (kind: 'ours' | 'empty') => {
    const extension = kind === 'ours' ? ensureExtension('chrome') : emptyExtension(ends);
    const launched = await launchChromium({ extension });
    ends.push(() => launched.close());
    versions.Chromium ??= await versionOf(launched);
    if (kind === 'ours') await closeWelcome(asBrowser(launched));
    return launched;
  };
  return {
    async put(html) {
      server ??= serve(answer);
      return `${(await server).origin}/${pages.push(html) - 1}`;
    },
    chromium(kind) {
      const running = started.get(kind) ?? launch(kind);
      started.set(kind, running);
      return running;
    },
    versions: async () => versions,
    onClose: (end) => void ends.push(end),
    async close() {
      for (const end of ends.splice(0).reverse()) await end();
      await (await server)?.close();
    },
  };
}

/** What the helper of the end-to-end tests needs of a browser. */
const asBrowser = ({ worker }: LaunchedChromium) =>
  ({
    inExtension: (run: never, argument: never) => worker.evaluate(run, argument),
  }) as unknown as Parameters<typeof closeWelcome>[0];

async function versionOf({ context }: LaunchedChromium): Promise<string> {
  const page = await context.newPage();
  const { product } = await (await context.newCDPSession(page)).send('Browser.getVersion');
  await page.close();
  return product.split('/')[1] ?? product;
}

/** Opens a page and gives the way to its inside. */
export async function openPage(
  { context }: LaunchedChromium,
  url: string,
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, cdp };
}
