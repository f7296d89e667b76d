/** A draft taken in: as a new product, or as what is known of one. */
import { diffFormulas, isSameFormula } from './diff-formulas.ts';
import { MAX_FORMULAS } from './schema.ts';
import { touch } from './touch.ts';
import type { Draft, Formula, SavedProduct, Status } from './types.ts';

/** A new product. `now` is an ISO instant. */
export function newProduct(draft: Draft, id: string, status: Status, now: string): SavedProduct {
  return {
    id,
    name: draft.name,
    brand: draft.brand,
    sites: draft.site ? [draft.site] : [],
    formulas: [toFormula(draft, now)],
    status,
    notes: '',
    tags: [],
    reactions: [],
    slots: [],
    use: draft.use,
    area: draft.area,
    created: now,
    changed: now,
    rev: 1,
    past: [],
  };
}

/** The product with the draft's formula, site and status; the same object when nothing is new. */
export function updateProduct(
  product: SavedProduct,
  draft: Draft,
  status: Status | null,
  now: string,
): SavedProduct {
  const formulas = addFormula(product.formulas, toFormula(draft, now));
  const isNewSite = draft.site !== '' && !product.sites.includes(draft.site);
  const found = {
    brand: product.brand || draft.brand,
    use: product.use === 'unknown' ? draft.use : product.use,
    area: product.area === 'unknown' ? draft.area : product.area,
    status: status ?? product.status,
  };
  const isKnown =
    found.brand === product.brand &&
    found.use === product.use &&
    found.area === product.area &&
    found.status === product.status;
  if (formulas === product.formulas && !isNewSite && isKnown) return product;
  const sites = isNewSite ? [...product.sites, draft.site].slice(-200) : product.sites;
  return touch({ ...product, ...found, formulas, sites }, product, now);
}

/** A whole list takes the place of the same one cut short; a cut one adds nothing to a whole one it agrees with. */
export function addFormula(formulas: Formula[], formula: Formula): Formula[] {
  const last = formulas.at(-1) as Formula;
  const diff = diffFormulas(last, formula);
  if (isSameFormula(diff)) {
    const isBetter = last.state === 'partial' && formula.names.length > last.names.length;
    return isBetter ? [...formulas.slice(0, -1), { ...formula, date: last.date }] : formulas;
  }
  const all = [...formulas, formula];
  // The first tells where it began, the newest what it is.
  return all.length > MAX_FORMULAS ? [all[0] as Formula, ...all.slice(2)] : all;
}

const toFormula = ({ text, names, site, state }: Draft, now: string): Formula => ({
  date: now.slice(0, 10),
  text,
  names,
  site,
  state,
});
