/** Doses that a product's name or the words in front of its list state, set beside what the list itself allows. */
import type { Ingredient } from '../knowledge/schema/index.ts';
import { keyOf } from './key.ts';
import type { Dose, IngredientList, Item, StatedAmount } from './types.ts';

/** Rounding of places: a stated 10 % at place 11 is no contradiction. */
const TOLERANCE = 1.1;
/** Forms that a "vitamin C 10 %" never means. */
const NOT_MEANT = new Set(['additive', 'botanical']);

/** The list with stated doses. What the list itself states stands; an amount that its place rules out is not taken. */
export function stateDoses<L extends IngredientList>(
  list: L,
  stated: StatedAmount[],
  ingredients: ReadonlyMap<string, Ingredient>,
): L {
  if (!stated.length) return list;
  const doses = new Map<number, Dose>();
  for (const amount of stated) {
    const meant = indexesOf(list.items, (item) => isMeant(item, amount, ingredients));
    const longer = meant.length ? [] : indexesOf(list.items, (item) => isLonger(item, amount));
    // "Zinc 1 %" beside Zinc PCA may count the metal alone.
    if (longer.length === 1) {
      const [i = 0] = longer;
      doses.set(i, tell((list.items[i] as Item).dose, amount, 'part'));
    }
    for (const i of meant) {
      const own = doses.get(i) ?? (list.items[i] as Item).dose;
      const dose = doseOf(own, amount, meant.length);
      if (dose) doses.set(i, dose);
    }
  }
  if (!doses.size) return list;
  return { ...list, items: list.items.map((item, i) => ({ ...item, dose: doses.get(i) ?? item.dose })) };
}

function indexesOf(items: Item[], is: (item: Item) => boolean): number[] {
  return items.flatMap((item, i) => (is(item) ? [i] : []));
}

/** "Zinc" is how a longer INCI name begins. */
function isLonger({ name, marks }: Item, { about }: StatedAmount): boolean {
  const isThere = name !== null && !marks.includes('mayContain');
  return isThere && 'name' in about && name.toUpperCase().startsWith(`${about.name} `);
}

function isMeant(item: Item, { about }: StatedAmount, ingredients: ReadonlyMap<string, Ingredient>): boolean {
  if (item.marks.includes('mayContain')) return false;
  if ('name' in about) return item.name !== null && keyOf(item.name) === keyOf(about.name);
  const families = ingredients.get(item.ingredient ?? '')?.families ?? [];
  return families.some(({ family, form }) => family === about.family && !NOT_MEANT.has(form ?? ''));
}

function doseOf(dose: Dose, amount: StatedAmount, members: number): Dose | null {
  const { percent } = amount;
  if (dose.why === 'stated' && !dose.claim) return null;
  if (amount.of === 'mixture') return tell(dose, amount, 'mixture');
  // Several members share what is stated for their family.
  if (members > 1) return tell(dose, amount, 'sum');
  const bound = dose.why === 'position' || dose.why === 'after-marker' ? dose.max : null;
  if (bound !== null && percent > bound * TOLERANCE) return tell(dose, amount, 'too-much');
  // Where title and call-outs differ, the larger stays an upper bound.
  const max = dose.why === 'stated' ? Math.max(dose.max ?? 0, percent) : percent;
  const zone = max <= 1 ? 'low' : dose.zone === 'low' ? 'unknown' : dose.zone;
  return tell({ max, why: 'stated', zone }, amount, 'substance');
}

/** What is claimed beside a dose. A substance's own amount is never overwritten by what counts something else. */
function tell(dose: Dose, { percent, where }: StatedAmount, of: NonNullable<Dose['claim']>['of']): Dose {
  return dose.claim?.of === 'substance' && of !== 'substance'
    ? dose
    : { ...dose, claim: { percent, where, of } };
}
