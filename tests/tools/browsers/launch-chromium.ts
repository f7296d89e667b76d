/** Starts Chromium with an unpacked extension in a fresh temporary profile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';
import { ensureBrowser } from './ensure-browser.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of a profile that is kept; else there is a new one. */
  profile?: string;
  headless?: boolean;
  args?: string[];
  locale?: string;
  colorScheme?: 'light' | 'dark';
  deviceScaleFactor?: number;
  viewport?: { width: number; height: number } | null;
}

export interface LaunchedChromium {
  context: BrowserContext;
  /** The extension's service worker. */
  worker: Worker;
  /** The extension's id, as in `chrome-extension://ID/`. */
  id: string;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** Everything a browser would do on its own account is off, so that each request seen is the page's or ours. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const { extension, args = [], headless = true, profile: kept, ...context } = options;
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'pore-over-'));
  const isRoot = process.getuid?.() === 0;
  const launched = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser('chromium'),
    headless,
    ...context,
    args: [
      ...quiet,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Chromium's sandbox cannot be set up as root, and not in most containers.
      ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
  const close = async () => {
    await launched.close().catch(() => {});
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker =
      launched.serviceWorkers()[0] ?? (await launched.waitForEvent('serviceworker', { timeout: 20_000 }));
    return { context: launched, worker, id: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}
