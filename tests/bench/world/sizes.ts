/** Sizes of the built extension, packed as a browser store or a server would. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  raw: number;
  packed: number;
}

export interface Sizes {
  /** On every page. */
  scout: Size;
  /** Style of the marks, on every page. */
  style: Size;
  /** On pages with something to read. */
  reader: Size;
  /** All scripts and styles the popup loads. */
  popup: Size;
  /** Wakes when it is asked. */
  background: Size;
  /** Everything but what reads pictures. */
  withoutPictures: Size;
}

/** Of the folder of a build. Throws when a part is missing. */
export function measureSizes(extension: string): Sizes {
  const size = (...files: string[]) => sum(files.map((file) => sizeOf(join(extension, file))));
  const assets = readdirSync(join(extension, 'assets')).map((name) => `assets/${name}`);
  const all = readdirSync(extension, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(extension, join(entry.parentPath, entry.name)));
  const popup = 'src/popup/index.html';
  return {
    scout: size('src/content/index.js'),
    style: size('src/content/marks.css'),
    reader: size('src/content/reader.js'),
    popup: size(popup, ...loadedBy(extension, popup)),
    background: size(largest(extension, assets, /index\.ts[-.]/), ...all.filter(isAsked)),
    withoutPictures: size(...all.filter((file) => !/tesseract|traineddata/.test(file))),
  };
}

/** Scripts and styles a page names, as paths in the extension. */
export function loadedBy(extension: string, page: string): string[] {
  const html = readFileSync(join(extension, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="[^"]*?(assets\/[^"]+)"/g)].map((match) => match[1] as string);
}

/** The texts a background carries. */
const isAsked = (file: string) => /^assets[\\/](?:entries|names|register|briefs|words)\.js$/.test(file);

function largest(extension: string, files: string[], name: RegExp): string {
  const bySize = (file: string) => statSync(join(extension, file)).size;
  const [file] = files.filter((path) => name.test(path)).sort((a, b) => bySize(b) - bySize(a));
  if (!file) throw new Error(`There is no ${name} in the build`);
  return file;
}

function sizeOf(path: string): Size {
  const bytes = readFileSync(path);
  return { raw: bytes.length, packed: gzipSync(bytes, { level: 9 }).length };
}

const sum = (sizes: Size[]): Size =>
  sizes.reduce((a, b) => ({ raw: a.raw + b.raw, packed: a.packed + b.packed }), { raw: 0, packed: 0 });
