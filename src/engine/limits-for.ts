/** Which legal limits apply to a product, as far as its use and area are known. */
import type { Limit } from '../knowledge/schema/index.ts';
import type { ProductContext } from './types.ts';

type Product = Pick<ProductContext, 'use' | 'area'>;

/** Largest share in percent of the named ingredient that a limit allows. */
export function percentOf({ maxPercent, factor }: Limit, ingredient: string): number {
  return Math.round(maxPercent * (factor?.[ingredient] ?? 1) * 10_000) / 10_000;
}

/**
 * The limits that may hold, the most exact of those that surely hold in place of the wider ones. `isSure`: at least one
 * surely holds. The laxest of them is what the product may contain for all we know.
 */
export function limitsFor(limits: Limit[], product: Product): { limits: Limit[]; isSure: boolean } {
  const fitting = limits.map((limit) => ({
    limit,
    fit: [fitUse(limit, product), fitArea(limit, product)],
    exactness: Number(limit.use !== 'any') + Number(limit.area !== 'any'),
  }));
  const sure = fitting.filter(({ fit }) => fit.every((f) => f === 'yes'));
  const open = fitting.filter(({ fit }) => fit.includes('maybe') && !fit.includes('no'));
  const most = Math.max(...sure.map(({ exactness }) => exactness));
  return {
    limits: [...sure.filter(({ exactness }) => exactness === most), ...open].map(({ limit }) => limit),
    isSure: sure.length > 0,
  };
}

type Fit = 'yes' | 'maybe' | 'no';

function fitUse({ use }: Limit, product: Product): Fit {
  if (use === 'any' || use === product.use) return 'yes';
  return product.use === 'unknown' ? 'maybe' : 'no';
}

function fitArea({ area }: Limit, product: Product): Fit {
  if (area === 'any' || area === product.area) return 'yes';
  if (area === 'face-or-hand' && product.area !== 'unknown')
    // A product for the body may be for the hands.
    return product.area === 'face' ? 'yes' : product.area === 'body' ? 'maybe' : 'no';
  // Products for nails say so: rules for them are no exception for a cream that tells nothing.
  return product.area === 'unknown' && area !== 'nail' ? 'maybe' : 'no';
}
