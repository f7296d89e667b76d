/** Weighs the members of families in a product's lists: what is worth a mark, what only a note, and why. */
import type { Family, Ingredient } from '../knowledge/schema/index.ts';
import type { Caps } from './dose.ts';
import type { Finding, IngredientList, Item, ProductContext, Reason } from './types.ts';
import { WEIGHTS } from './weights.ts';

export interface Weighing {
  families: ReadonlyMap<string, Family>;
  ingredients: ReadonlyMap<string, Ingredient>;
  caps: Caps;
}

/** One finding for each family an item belongs to, in the order of the lists. */
export function assessLists(lists: IngredientList[], context: ProductContext, weighing: Weighing): Finding[] {
  const findings: Finding[] = [];
  lists.forEach((list, listIndex) => {
    list.items.forEach((item, itemIndex) => {
      const ingredient = item.ingredient === null ? undefined : weighing.ingredients.get(item.ingredient);
      for (const membership of ingredient?.families ?? []) {
        const family = weighing.families.get(membership.family);
        if (!ingredient || !family) continue;
        const why = noteReasons(family.id, membership.form, item, itemIndex, list, context);
        findings.push({
          list: listIndex,
          item: itemIndex,
          ingredient: ingredient.id,
          family: family.id,
          stance: family.stance,
          note: !family.marked || why.length > 0,
          severity: why.length > 0 ? 1 : family.severity,
          reasons: [
            ...(membership.form ? [{ code: `form-${membership.form}` }] : []),
            ...amountReasons(item, itemIndex, weighing.caps),
            ...why,
          ],
        });
      }
    });
  });
  return findings;
}

/** What turns a member into a note. Empty: it stands as its family says. */
function noteReasons(
  family: string,
  form: string | undefined,
  item: Item,
  place: number,
  list: IngredientList,
  context: ProductContext,
): Reason[] {
  const weight = WEIGHTS[family];
  const reasons: Reason[] = [];
  if (item.marks.includes('mayContain')) reasons.push({ code: 'may-contain' });
  if (item.marks.includes('doubtful')) reasons.push({ code: 'doubtful-name' });
  if (!weight) return reasons;
  const { zone, why } = item.dose;
  const isActive = item.marks.includes('active') || why === 'stated';
  if (form && weight.noteForms?.includes(form)) reasons.push({ code: `weak-form` });
  if (weight.rinseOffIsNote && context.use === 'rinse-off') reasons.push({ code: 'rinse-off' });
  if (weight.noteAreas?.includes(context.area)) reasons.push({ code: 'other-area', value: context.area });
  if (isActive) return reasons;
  if (weight.lowIsNote && zone === 'low') reasons.push({ code: 'low-amount' });
  else if (weight.unknownIsNote && zone === 'unknown') reasons.push({ code: 'amount-unknown' });
  else if (weight.lastPlace !== undefined && place >= weight.lastPlace)
    reasons.push({ code: 'far-down', value: place + 1 });
  else if (weight.lastShare !== undefined && place >= Math.max(3, weight.lastShare * list.items.length)) {
    reasons.push({ code: 'far-down', value: place + 1 });
  }
  return reasons;
}

function amountReasons(item: Item, place: number, caps: Caps): Reason[] {
  const { max, why, zone } = item.dose;
  const cap = item.ingredient === null ? undefined : caps.cap.get(item.ingredient);
  const reasons: Reason[] = [{ code: `zone-${zone}`, value: place + 1 }];
  if (max !== null) reasons.push({ code: `at-most-${why}`, value: max });
  if (why === 'stated' && max !== null && cap !== undefined && max > cap)
    reasons.push({ code: 'above-legal-limit', value: cap });
  return reasons;
}
