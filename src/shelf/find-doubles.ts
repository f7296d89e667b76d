/** Actives of a list on a page that products in use hold already. */
import { isThere } from '../engine/rules.ts';
import type { Report } from '../engine/types.ts';
import type { Family, Rule } from '../knowledge/schema/index.ts';
import { heededFamilies } from './make-routine.ts';
import type { SavedProduct, ShelfNotice, Shown, Time } from './types.ts';

/** Whether a product in use takes part: what stands in the routine, and what is used without a place in it. */
export const isInUse = ({ status, slots }: SavedProduct): boolean => status === 'using' || slots.length > 0;

/** Doubled families; those used in the evening first. `shown` are the products in use, without the one on the page. */
export function findDoubles(
  page: Report,
  shown: Shown[],
  rules: Rule[],
  families: ReadonlyMap<string, Family>,
): ShelfNotice['doubles'] {
  const heeded = heededFamilies(rules);
  const held = ({ findings }: Report) => new Set(findings.filter(isThere).map(({ family }) => family));
  const owned = shown.map((one) => ({ ...one, families: held(one.report) }));
  return [...held(page)]
    .filter((family) => heeded.has(family))
    .flatMap((family): ShelfNotice['doubles'] => {
      const holders = owned.filter((one) => one.families.has(family)).map(({ product }) => product);
      const familyName = families.get(family)?.name;
      if (!holders.length || familyName === undefined) return [];
      const time = timeOf(holders);
      const at = time ? holders.filter((product) => timeOf([product]) === time) : holders;
      return [{ family, familyName, time, products: at.map(({ id, name }) => ({ id, name })) }];
    })
    .sort((a, b) => rank(a.time) - rank(b.time));
}

function timeOf(products: SavedProduct[]): Time | null {
  const used = products.flatMap(({ slots }) => slots.map(({ time }) => time));
  return used.includes('evening') ? 'evening' : (used[0] ?? null);
}

const rank = (time: Time | null): number => (time === 'evening' ? 0 : time === null ? 1 : 2);
