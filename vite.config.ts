/// <reference types="vitest/config" />
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { keyedNames } from './tests/tools/build/keyed-names.ts';
import { makeCues } from './tests/tools/build/make-cues.ts';
import { makeSites } from './tests/tools/build/make-sites.ts';

/** `chrome` (also Edge) or `firefox`; the build command runs once for each. */
const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const isTest = Boolean(process.env.VITEST);

/** What differs in Firefox: an event page instead of a service worker, an id, and the oldest version with the Highlight API. */
const firefoxManifest = {
  ...manifest,
  // Only a user style sheet reaches into a page's shadow roots there.
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, css_origin: 'user' })),
  background: { scripts: [manifest.background.service_worker], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'pore-over@pore-over.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};
const chromeManifest = { ...manifest, minimum_chrome_version: '126' };

/**
 * Chromium inherits highlight styles from the root, and a `:root::highlight()` rule costs a page nothing;
 * Firefox paints only the bare `::highlight()`. One sheet is written, each browser gets its own form.
 */
const highlightRules = (): Plugin => ({
  name: 'highlight-rules',
  // The sheet is copied as it is, past every transform: it can only be changed where it was written.
  writeBundle({ dir }) {
    const sheet = `${dir}/src/content/marks.css`;
    if (target !== 'firefox' || !existsSync(sheet)) return;
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll(':root::highlight(', '::highlight('));
  },
});

export default defineConfig({
  base: './',
  define: { __CUES__: JSON.stringify(makeCues()), __SITES__: JSON.stringify(makeSites()) },
  plugins: isTest
    ? []
    : [
        highlightRules(),
        keyedNames(),
        crx({
          manifest: (target === 'firefox' ? firefoxManifest : chromeManifest) as unknown as ManifestV3Export,
          browser: target,
          contentScripts: { standaloneFiles: ['src/content/index.ts'] },
        }),
      ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome126',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
  server: { port: 5173, strictPort: true },
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: [
            'tests/engine/**/*.test.ts',
            'tests/knowledge/**/*.test.ts',
            'tests/platform/**/*.test.ts',
            'tests/tools/**/*.test.ts',
            'tests/*.test.ts',
          ],
          environment: 'node',
          // The reading command starts a process of its own; a busy machine needs time for that.
          testTimeout: 30_000,
        },
      },
      {
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/page/**/*.test.ts', 'tests/ui/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
