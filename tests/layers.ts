/** What each folder of src may import and must not contain. The test beside this file keeps it. */
const extensionApi = {
  words: ['browser', 'chrome', 'webext'],
  fix: 'Move the call to src/platform and pass its result in.',
};

export interface Ban {
  words: string[];
  fix: string;
}

export interface Layer {
  /** Folders of src whose code may be imported. */
  imports: string[];
  /** Folders of which only types may be imported, with `import type`. */
  types: string[];
  /** Packages. */
  packages: string[];
  /** Globals that must not be named. */
  without: Ban[];
  /** Most lines a file may have. */
  lines: number;
}

const entry: Layer = {
  imports: ['knowledge', 'engine', 'shelf', 'ocr', 'page', 'ui', 'platform'],
  types: [],
  packages: ['preact'],
  without: [],
  lines: 80,
};

export const layers: Record<string, Layer> = {
  knowledge: {
    imports: [],
    types: ['engine'],
    packages: ['valibot', 'packaged:briefs', 'packaged:entries', 'packaged:names', 'packaged:register'],
    without: [
      extensionApi,
      { words: ['document', 'window'], fix: 'Knowledge is data: move logic to src/engine.' },
    ],
    lines: 300,
  },
  engine: {
    imports: [],
    types: ['knowledge'],
    packages: [],
    without: [
      extensionApi,
      {
        words: ['document', 'window', 'navigator', 'location', 'fetch', 'Date'],
        fix: 'The engine is a function of its arguments: pass what it needs in.',
      },
    ],
    lines: 300,
  },
  shelf: {
    imports: ['engine'],
    types: ['knowledge'],
    packages: ['valibot'],
    without: [
      extensionApi,
      {
        words: ['document', 'window', 'navigator', 'location', 'indexedDB', 'Date', 'crypto'],
        fix: 'The shelf decides, src/platform/shelf keeps: pass the time and new ids in.',
      },
    ],
    lines: 300,
  },
  ocr: {
    imports: [],
    types: ['engine'],
    packages: [],
    without: [
      extensionApi,
      {
        words: [
          'document',
          'window',
          'navigator',
          'location',
          'OffscreenCanvas',
          'createImageBitmap',
          'Date',
        ],
        fix: 'It reads pixels it is handed, in Node too: canvases belong to src/platform/ocr.',
      },
    ],
    lines: 300,
  },
  page: {
    imports: ['engine'],
    types: [],
    packages: [],
    without: [extensionApi, { words: ['fetch', 'XMLHttpRequest'], fix: 'Nothing is fetched from a page.' }],
    lines: 300,
  },
  ui: {
    imports: ['engine', 'shelf', 'ocr'],
    types: ['knowledge', 'platform'],
    packages: ['preact', 'preact/hooks'],
    without: [
      extensionApi,
      {
        words: ['querySelector', 'querySelectorAll', 'getElementById'],
        fix: 'Use a ref: a component knows its own elements.',
      },
    ],
    lines: 300,
  },
  platform: {
    imports: ['engine', 'shelf'],
    types: ['knowledge', 'page', 'ocr'],
    packages: ['webextension-polyfill', 'valibot', 'idb', 'packaged:words'],
    without: [{ words: ['document', 'querySelector'], fix: 'Move DOM work to src/page or src/ui.' }],
    lines: 300,
  },
  content: entry,
  background: entry,
  popup: entry,
  app: entry,
  // Chrome's document for the worker that reads pictures.
  offscreen: entry,
  // Put into a page, and started as a worker, only when a picture is to be read.
  picker: entry,
  'picture-worker': {
    ...entry,
    packages: [
      'tesseract.js-core/tesseract-core-simd-lstm.js',
      'tesseract.js-core/tesseract-core-simd-lstm.wasm',
      '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
      '@tesseract.js-data/jpn/4.0.0_best_int/jpn.traineddata.gz',
      '@tesseract.js-data/kor/4.0.0_best_int/kor.traineddata.gz',
    ],
  },
};

/** Nowhere in the product: page text as HTML, code from text, and the network. */
export const never = [
  {
    words: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'DOMParser'],
    fix: 'Build nodes and set textContent: page text is hostile.',
  },
  { words: ['eval', 'Function'], fix: 'Write the code out.' },
  {
    words: ['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'WebTransport'],
    fix: 'Nothing leaves the device: bring the data with the extension.',
  },
];
