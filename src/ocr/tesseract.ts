/** The recogniser's core (Tesseract, compiled to WebAssembly), behind the little of it that is used. */
import type { GrayImage } from './gray-image.ts';

/** A word as it was recognised, with its place in the picture it was recognised in. `sure` is 0 to 100. */
export interface Word {
  text: string;
  sure: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Which of several pictures the place is in. */
  page: number;
}

/** Words from left to right. */
export interface Line {
  words: Word[];
  /** Number of the column the line stands in. */
  block: number;
}

export interface Recogniser {
  /** Height small letters should have, pixels; left out where the usual one will do. */
  letter?: number;
  /** Lines in the order of reading. Takes about a second per 500 letters. Throws when the core can't read the picture. */
  recognise(image: GrayImage): Line[];
}

interface Api {
  Init(path: null, languages: string, engine: number): number;
  SetVariable(name: string, value: string): void;
  SetPageSegMode(mode: number): void;
  SetImageFile(orientation: number, radians: number): number;
  Recognize(monitor: null): number;
  GetJSONText(page: number): string;
  Clear(): void;
}

interface Core {
  FS: { writeFile(path: string, data: Uint8Array): void };
  TessBaseAPI: new () => Api;
}

export type CoreFactory = (options: {
  wasmBinary: Uint8Array;
  TesseractProgress?: (percent: number) => void;
  printErr?: (line: string) => void;
}) => Promise<Core>;

interface Found {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}
interface Page {
  blocks: { paragraphs: { lines: { words: Found[] }[] }[] }[];
}

/** Languages whose signs have more strokes than letters. */
const DENSE = new Set(['jpn', 'kor']);
/** Only the neural recogniser: the older one is not in the package. */
const LSTM = 1;
/** The picture is one block of lines: columns were cut apart before. */
const ONE_BLOCK = 6;

/** Starts the core. `model` is the unpacked data of `language`, as Tesseract calls it; `onProgress` gets percent of a picture. */
export async function startTesseract(
  createCore: CoreFactory,
  wasm: Uint8Array,
  model: Uint8Array,
  onProgress: (percent: number) => void = () => {},
  language = 'eng',
): Promise<Recogniser> {
  // Data of some languages sets what this core does not know, and it complains. What matters is thrown.
  const core = await createCore({ wasmBinary: wasm, TesseractProgress: onProgress, printErr: () => {} });
  core.FS.writeFile(`${language}.traineddata`, model);
  const api = new core.TessBaseAPI();
  if (api.Init(null, language, LSTM) !== 0) throw new Error('the recogniser did not start');
  // Names of ingredients are no dictionary words, and grey is no reason to take a line for a picture.
  api.SetVariable('load_system_dawg', '0');
  api.SetVariable('tessedit_do_invert', '0');
  return {
    ...(DENSE.has(language) ? { letter: 32 } : {}),
    recognise(image) {
      core.FS.writeFile('/input', toPgm(image));
      api.SetPageSegMode(ONE_BLOCK);
      if (api.SetImageFile(1, 0) === 1) throw new Error('the picture could not be read');
      api.Recognize(null);
      const page = JSON.parse(api.GetJSONText(0)) as Page;
      api.Clear();
      return toLines(page);
    },
  };
}

function toLines(page: Page): Line[] {
  return page.blocks.flatMap(({ paragraphs }, block) =>
    paragraphs.flatMap(({ lines }) =>
      lines.map(({ words }) => ({
        block,
        words: words.map(({ text, confidence, bbox }) => ({
          text,
          sure: confidence,
          left: bbox.x0,
          top: bbox.y0,
          right: bbox.x1,
          bottom: bbox.y1,
          page: 0,
        })),
      })),
    ),
  );
}

/** The simplest format the core reads: a line of sizes and the bytes. */
function toPgm({ width, height, data }: GrayImage): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
