/** Weighs the members of families in a product's lists: what is worth a mark, what only a note, and why. */
import type { Family, Ingredient, NoteWhen } from '../knowledge/schema/index.ts';
import type { Caps } from './dose.ts';
import type { Finding, IngredientList, Item, ProductContext, Reason } from './types.ts';

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
        const why = noteReasons(family.noteWhen, membership, item, itemIndex, list, context);
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
  when: NoteWhen | undefined,
  membership: Ingredient['families'][number],
  item: Item,
  place: number,
  list: IngredientList,
  context: ProductContext,
): Reason[] {
  const reasons: Reason[] = [];
  if (item.marks.includes('mayContain')) reasons.push({ code: 'may-contain' });
  if (item.marks.includes('doubtful')) reasons.push({ code: 'doubtful-name' });
  if (!when) return reasons;
  const { form, agreed } = membership;
  if (form && !agreed && when.forms?.includes(form)) reasons.push({ code: 'weak-form' });
  if (when.rinseOff && context.use === 'rinse-off') reasons.push({ code: 'rinse-off' });
  if (context.area !== 'unknown' && when.areas?.includes(context.area)) {
    reasons.push({ code: 'other-area', value: context.area });
  }
  const isActive = item.marks.includes('active') || item.dose.why === 'stated';
  return isActive ? reasons : [...reasons, ...placeReasons(when, item, place, list)];
}

function placeReasons(when: NoteWhen, { dose }: Item, place: number, list: IngredientList): Reason[] {
  if (when.low && dose.zone === 'low') return [{ code: 'low-amount' }];
  if (when.unknown && dose.zone === 'unknown') return [{ code: 'amount-unknown' }];
  const farDown = [{ code: 'far-down', value: place + 1 }];
  if (when.beyondPlace !== undefined && place >= when.beyondPlace) return farDown;
  // Where the list shows its 1 % line, what stands before the line counts however far down it is.
  const hasLine = list.items.some((item) => item.dose.why === 'after-marker');
  const isFar = when.beyondShare !== undefined && place >= Math.max(3, when.beyondShare * list.items.length);
  return isFar && !hasLine ? farDown : [];
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
