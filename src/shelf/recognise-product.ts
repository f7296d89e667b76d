/** Which product of the shelf a list is: by the list, with name and brand as help. */
import { diffFormulas, isSameFormula } from './diff-formulas.ts';
import { compareLists, makeBound } from './list-likeness.ts';
import { makeNameComparer, type NameLikeness } from './name-likeness.ts';
import type { Draft, Formula, Match, SavedProduct } from './types.ts';

type Known = Pick<Draft, 'name' | 'brand' | 'names' | 'state'>;

/** The same list but for a swap of neighbours, a spelling or one of the last names. */
const NEARLY_EQUAL = 0.96;
/** The same list; only rounding lies between. */
const EQUAL = 0.9995;
/** A formula of the same maker and name that was worked over. */
const RELATED = 0.72;
/** Below this not even the same name makes it the same product. */
const UNLIKE = 0.35;
/** Oils and the like: so short that makers cannot help having the same list. */
const SHORT = 6;
/** So long that nobody arrives at it by chance. */
const LONG = 12;

/** The best match among the products, by any of their formulas, or null. Compared with the current formula in the diff. */
export function recogniseProduct(draft: Known, products: SavedProduct[]): Match | null {
  let best: Match | null = null;
  let bestScore = 0;
  if (!draft.names.length) return null;
  const [bound, compareNames] = [makeBound(draft), makeNameComparer(draft)];
  for (const product of products) {
    const most = Math.max(...product.formulas.map(bound));
    if (most < UNLIKE) continue;
    const names = compareNames(product);
    if (most < RELATED && !isSameByName(names)) continue;
    const likeness = Math.max(...product.formulas.map((formula) => compareLists(formula, draft)));
    if (!isSameProduct(likeness, names, Math.min(draft.names.length, current(product).names.length)))
      continue;
    const score = likeness + (names.likeness ?? 0) / 10;
    if (score <= bestScore) continue;
    bestScore = score;
    const diff = diffFormulas(current(product), draft);
    best = { product, diff, likeness, kind: isSameFormula(diff) ? 'same' : 'changed' };
  }
  return best;
}

/** The formula it has now, as far as known. */
export const current = (product: SavedProduct): Formula => product.formulas.at(-1) as Formula;

/** The decision, from the surest to the weakest ground. A wrong match is worse than a missing one. */
function isSameProduct(likeness: number, names: NameLikeness, length: number): boolean {
  const { likeness: name, brands, hasOtherStrength, isOtherVariant, isSister } = names;
  if (hasOtherStrength || (brands === 'different' && (name === null || name < 0.9))) return false;
  if (length < SHORT)
    return likeness >= NEARLY_EQUAL && name !== null && name >= 0.5 && brands !== 'different';
  // Sisters share most of their names; a name in another language shares little.
  if (isSister && name !== null && name >= 0.5) return false;
  if (likeness >= EQUAL) return name === null || name >= 0.3 || brands === 'same' || length >= LONG;
  if (isOtherVariant || isSister) return false;
  if (likeness >= NEARLY_EQUAL) return name === null || name >= 0.4;
  if (name === null || brands === 'different') return false;
  if (likeness >= RELATED) return name >= (brands === 'same' ? 0.7 : 0.85);
  return likeness >= UNLIKE && isSameByName(names);
}

const isSameByName = ({ likeness, brands }: NameLikeness): boolean =>
  brands === 'same' && likeness !== null && likeness >= 0.99;
