/**
 * The recogniser in the package: its core and language data as modules, so that nothing has to be fetched, not even from
 * the package itself, and the extension's pages can go on without any permission to connect.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const PACKED = '\0packed:';
const load = createRequire(import.meta.url);

/** The core's own ways to ask for its files. They are never reached, as it is handed what it needs, and go. */
const waysOut: [RegExp, string][] = [
  [/\bfetch\(/g, 'noWayOut('],
  [/new XMLHttpRequest\b/g, 'noWayOut()'],
  [/typeof XMLHttpRequest\b/g, '"undefined"'],
  [/\brequire\("[a-z:]+"\)/g, 'noWayOut()'],
  [/https?:\/\/[^\s"'`)]*/g, ''],
];
const noWayOut = 'const noWayOut = () => { throw new Error("nothing is fetched"); };\n';

/** The core's code without a way out. */
export function closeWaysOut(code: string): string {
  return noWayOut + waysOut.reduce((text, [way, instead]) => text.replace(way, instead), code);
}

/** `import data from 'package/file?packed'` gives the file, packed by gzip, in base64. */
export function pictureParts(): Plugin {
  return {
    name: 'picture-parts',
    enforce: 'pre',
    // Its licence asks to go along.
    buildStart() {
      const source = readFileSync(load.resolve('tesseract.js-core/LICENSE'));
      this.emitFile({ type: 'asset', fileName: 'licences/tesseract.txt', source });
    },
    resolveId(id) {
      return id.endsWith('?packed') ? PACKED + load.resolve(id.slice(0, -'?packed'.length)) : null;
    },
    load(id) {
      if (!id.startsWith(PACKED)) return null;
      const file = readFileSync(id.slice(PACKED.length));
      const isPacked = file[0] === 0x1f && file[1] === 0x8b;
      return `export default ${JSON.stringify((isPacked ? file : gzipSync(file, { level: 9 })).toString('base64'))}`;
    },
    transform(code, id) {
      return id.includes('/tesseract.js-core/') ? closeWaysOut(code) : null;
    },
  };
}

/** What the build for East Asia has more of: `…/index.ts` is its `east.ts`. */
const eastern = [/\/platform\/ocr\/prints\/index\.ts$/, /\/picture-worker\/models\/index\.ts$/];

/** The build that reads Japanese and Korean print as well. */
export const withEastAsia = (): Plugin => standIn('with-east-asia', eastern, 'east.ts');

/** Entries that exist twice: with pictures, and for the light build without. */
const lightly = [/\/platform\/ocr\/(?:menu\/)?index\.ts$/, /\/ui\/picture\/index\.ts$/];

/** In the light build `…/index.ts` of what reads pictures is its `none.ts`: nothing of it gets into the package. */
export const withoutPictures = (): Plugin => standIn('without-pictures', lightly, 'none.ts');

/** Another file of the folder stands in for an `index.ts`. */
function standIn(name: string, paths: RegExp[], other: string): Plugin {
  return {
    name,
    enforce: 'pre',
    load(id) {
      return paths.some((path) => path.test(id))
        ? readFileSync(id.replace(/index\.ts$/, other), 'utf8')
        : null;
    },
  };
}
