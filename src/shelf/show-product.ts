/** A product of the shelf as the engine reads it today: knowledge improves, so nothing of it is kept. */
import { makeReport } from '../engine/report.ts';
import type { Engine, Profile, Report } from '../engine/types.ts';
import type { Family } from '../knowledge/schema/index.ts';
import { current } from './recognise-product.ts';
import type { Formula, SavedProduct } from './types.ts';

/** Reads one formula of it, the current one by default. What was known of use and area when it was saved still counts. */
export function showProduct(
  engine: Engine,
  families: ReadonlyMap<string, Family>,
  product: SavedProduct,
  profile?: Profile,
  formula: Formula = current(product),
): Report {
  const { name, brand, use, area } = product;
  const knowing: Engine = {
    ...engine,
    context: (words) => {
      const told = engine.context(words);
      return {
        ...told,
        use: use === 'unknown' ? told.use : use,
        area: area === 'unknown' ? told.area : area,
      };
    },
  };
  const candidate = { text: formula.text, where: 'visible' as const, reasons: [] };
  const facts = { title: '', productName: name, brand };
  return makeReport(knowing, families, [candidate], facts, () => 0, 'list', profile);
}
