/// <reference types="vitest/config" />
import { readFileSync, writeFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { licences } from './tests/tools/build/licences.ts';
import { makeCues } from './tests/tools/build/make-cues.ts';
import { makeSites } from './tests/tools/build/make-sites.ts';
import { packagedGroups, packagedKnowledge } from './tests/tools/build/packaged-knowledge.ts';
import { pictureParts, withEastAsia, withoutPictures } from './tests/tools/build/picture-parts.ts';

/** `chrome` (also Edge) or `firefox`; the build command runs once for each. */
const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const isTest = Boolean(process.env.VITEST);
/** The build without what reads pictures: a twentieth of the size. */
const isLight = process.env.LIGHT === '1';

/** The build that reads Japanese and Korean print as well: more than half as large again. */
const isEast = process.env.EAST === '1';
/** What reads pictures, in pages and in the worker. */
const pictures = () => [pictureParts(), ...(isEast ? [withEastAsia()] : [])];

/** Chrome's background may start no worker, and needs a document for the one that reads pictures. */
const hasOffscreen = target === 'chrome' && !isLight;

/** The recogniser is WebAssembly, run in a worker of our own. The light build needs no such permission. */
const policy = manifest.content_security_policy.extension_pages;
const common = {
  ...manifest,
  permissions: manifest.permissions.filter((name) => name !== 'offscreen' || hasOffscreen),
  content_security_policy: {
    extension_pages: isLight
      ? policy
      : policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'"),
  },
};

/** What differs in Firefox: an event page instead of a service worker, an id, and the oldest version with the Highlight API. */
const firefoxManifest = {
  ...common,
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
const chromeManifest = { ...common, minimum_chrome_version: '126' };

/**
 * Chromium inherits highlight styles from the root, and a `:root::highlight()` rule costs a page nothing;
 * Firefox paints only the bare `::highlight()`. One sheet is written, each browser gets its own form.
 */
const highlightRules = (): Plugin => ({
  name: 'highlight-rules',
  // Put into pages by the background, as it is: no part of any bundle.
  generateBundle() {
    const sheet = readFileSync('src/content/marks.css', 'utf8');
    const source = target === 'firefox' ? sheet.replaceAll(':root::highlight(', '::highlight(') : sheet;
    this.emitFile({ type: 'asset', fileName: 'src/content/marks.css', source });
  },
});

/** The build makes the reader twice: as the one file that goes into pages, and as a chunk that nobody loads. */
const withoutSpareReader = (): Plugin => ({
  name: 'without-spare-reader',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const [name, chunk] of Object.entries(bundle))
      if (
        chunk.type === 'chunk' &&
        /\/src\/(?:content\/reader|picker\/picker)\.ts$/.test(chunk.facadeModuleId ?? '')
      )
        delete bundle[name];
  },
});

/** The plugin offers scripts that the background puts into pages to the pages themselves; no page shall load anything of ours. */
const nothingAccessible = (): Plugin => ({
  name: 'nothing-accessible',
  writeBundle({ dir }) {
    const path = `${dir}/manifest.json`;
    const { web_accessible_resources: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(rest, null, 2));
  },
});

export default defineConfig({
  base: './',
  define: { __CUES__: JSON.stringify(makeCues()), __SITES__: JSON.stringify(makeSites()) },
  plugins: isTest
    ? []
    : [
        highlightRules(),
        licences(),
        packagedKnowledge(),
        ...(isLight ? [withoutPictures()] : pictures()),
        withoutSpareReader(),
        nothingAccessible(),
        crx({
          manifest: (target === 'firefox' ? firefoxManifest : chromeManifest) as unknown as ManifestV3Export,
          browser: target,
          contentScripts: { standaloneFiles: ['src/content/index.ts'] },
        }),
      ],
  worker: { format: 'es', plugins: pictures },
  build: {
    outDir: process.env.OUT_DIR ?? `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome126',
    modulePreload: { polyfill: false },
    // Plain names: hashes in them tell of the folder that was built in, and the same sources must give the same bytes.
    rolldownOptions: {
      ...(hasOffscreen ? { input: { offscreen: 'src/offscreen/index.html' } } : {}),
      output: {
        chunkFileNames: 'assets/[name].js',
        entryFileNames: 'assets/[name].js',
        codeSplitting: { groups: packagedGroups },
      },
    },
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
            'tests/fuzz/*.test.ts',
            'tests/knowledge/**/*.test.ts',
            'tests/platform/**/*.test.ts',
            'tests/ocr/**/*.test.ts',
            'tests/shelf/**/*.test.ts',
            'tests/tools/**/*.test.ts',
            'tests/bench/**/*.test.ts',
            'tests/*.test.ts',
          ],
          // The store is tested in a real browser: see below.
          exclude: ['tests/platform/shelf/**'],
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
            'fast-check',
            'valibot',
            'idb',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/page/**/*.test.ts', 'tests/platform/shelf/*.test.ts', 'tests/ui/**/*.test.tsx'],
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
