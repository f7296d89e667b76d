/** What is loaded where, in bytes. */

import { ensureExtension } from '../../tools/build/build-extension.ts';
import budgets from '../budgets.json' with { type: 'json' };
import type { Measurement } from '../measure/measurement.ts';
import { atMost, kB } from '../measure/table.ts';
import { measureSizes, type Sizes } from '../world/sizes.ts';

const parts: Record<keyof Sizes, string> = {
  scout: 'content script, on every page',
  style: 'style of the marks, on every page',
  reader: 'reader, on pages with something to read',
  popup: 'popup, with all it loads at once',
  background: 'background, with all knowledge',
  withoutPictures: 'everything but the reading of pictures',
};

export const measurement: Measurement = {
  title: 'Sizes',
  order: 0,
  async run() {
    const sizes = measureSizes(ensureExtension('chrome'));
    return {
      heads: ['minified', 'and gzipped'],
      rows: (Object.keys(parts) as (keyof Sizes)[]).map((part) => ({
        what: parts[part],
        figures: [kB(sizes[part].raw), kB(sizes[part].packed)],
        limit: atMost(`≤ ${kB(budgets.packedBytes[part])}`, sizes[part].packed, budgets.packedBytes[part]),
      })),
    };
  },
};
