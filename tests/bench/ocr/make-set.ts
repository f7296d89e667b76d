/** The pictures of the bench: lists rendered in Chromium and harmed class by class. The same seeds give the same set. */
import { chromium } from 'playwright';
import type { GrayImage } from '../../../src/ocr/gray-image.ts';
import { ensureBrowser } from '../../tools/browsers/ensure-browser.ts';
import classes from './classes.json' with { type: 'json' };
import { composeList, pick, seeded } from './compose-list.ts';
import { degrade, type Harm } from './degrade.ts';

interface Kind extends Omit<Harm, 'degrees' | 'seed'> {
  sizes: number[];
  fonts?: string[];
  ink?: string;
  paper?: string;
  degrees?: number[];
  /** Letters a line. */
  columns?: number[];
  twoColumns?: boolean;
}

export interface Sample {
  level: 'clean' | 'degraded';
  kind: string;
  truth: string;
  picture: GrayImage;
}

const FONTS = ['DejaVu Sans', 'Noto Sans', 'DejaVu Sans Condensed', 'Noto Sans CJK JP'];

/** Makes `each` pictures of every class whose name contains `only`. */
export async function* makeSet(each: number, only: string, firstSeed: number): AsyncGenerator<Sample> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
    // The page's functions are compiled here, and their compiler names them by a function of its own.
    await page.addScriptTag({
      content: 'globalThis.__name = (f) => f; globalThis.__vite_ssr_import__ = {};',
    });
    let seed = firstSeed;
    for (const [level, kinds] of Object.entries(classes))
      for (const [kind, options] of Object.entries(kinds) as [string, Kind][])
        for (let i = 0; i < each; i += 1) {
          seed += 1;
          if (!kind.includes(only)) continue;
          const truth = composeList(seed);
          const { html, paper, harm } = describePicture(truth, options, seed);
          await page.setContent(html);
          const png = (await page.locator('main').screenshot()).toString('base64');
          const { width, height, data } = await page.evaluate(degrade, { png, harm, paper });
          const picture = { width, height, data: new Uint8Array(Buffer.from(data, 'base64')) };
          yield { level: level as Sample['level'], kind, truth, picture };
        }
  } finally {
    await browser.close();
  }
}

function describePicture(text: string, kind: Kind, seed: number) {
  const random = seeded(seed * 7919);
  const {
    sizes,
    fonts = FONTS,
    ink = '#222',
    paper = '#fff',
    degrees,
    columns = [50, 70, 90],
    twoColumns,
    ...rest
  } = kind;
  const size = pick(random, sizes);
  const width = Math.min(1300, pick(random, columns) * size * 0.52 * (twoColumns ? 1.3 : 1));
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const html = `<meta charset="utf-8"><style>
    main { box-sizing: border-box; width: ${Math.round(width)}px; padding: ${Math.round(size * (0.4 + random()))}px;
      font: ${random() < 0.2 ? 600 : 400} ${size}px/${(1.15 + random() * 0.5).toFixed(2)} "${pick(random, fonts)}";
      color: ${ink}; background: ${paper}; ${random() < 0.25 ? 'text-align: justify;' : ''}
      ${twoColumns ? 'column-count: 2; column-gap: 3em;' : ''} }
  </style><main>${escaped}</main>`;
  const harm: Harm = { ...rest, seed, ...(degrees ? { degrees: pick(random, degrees) } : {}) };
  return { html, paper, harm };
}
