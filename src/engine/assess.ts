/** Weighs the members of families in a product's lists: what is worth a mark, what only a note, and why. */
import type { Family, Ingredient, NoteWhen, Rule } from '../knowledge/schema/index.ts';
import { type LawBook, legalReasons } from './legal.ts';
import { personalise } from './profile.ts';
import { nightReasons } from './rules.ts';
import type { Finding, IngredientList, Item, ProductContext, Profile, Reason } from './types.ts';
import { makeWatch, type Resolve } from './watched.ts';

export interface Weighing {
  families: ReadonlyMap<string, Family>;
  ingredients: ReadonlyMap<string, Ingredient>;
  rules: Rule[];
  laws: LawBook;
  /** ISO date, or null where nobody said. */
  today: string | null;
  resolve: Resolve;
}

/** One finding for each family an item belongs to, in the order of the lists; then what the profile watches of it. */
export function assessLists(
  lists: IngredientList[],
  context: ProductContext,
  weighing: Weighing,
  profile: Profile | null,
): Finding[] {
  const watch = profile && makeWatch(profile, weighing.families, weighing.resolve);
  return lists.flatMap((list, listIndex) =>
    list.items.flatMap((item, itemIndex) => {
      const place = { list: listIndex, item: itemIndex };
      const ingredient = item.ingredient === null ? undefined : weighing.ingredients.get(item.ingredient);
      if (!ingredient?.families.length && !watch) return [];
      const known = (ingredient?.families ?? []).flatMap((membership, rank) => {
        const family = weighing.families.get(membership.family);
        if (!ingredient || !family || isTold(membership, rank)) return [];
        return [weigh({ place, list, item, ingredient, membership, family }, context, weighing, profile)];
      });
      return [...known, ...(watch?.of(item, place) ?? [])];
    }),
  );
}

/** A medicine is told once, by the family of medicines, though it belongs to the wider family as well. */
const isTold = ({ form }: Ingredient['families'][number], rank: number): boolean =>
  rank > 0 && form === 'medicine';

interface Member {
  place: { list: number; item: number };
  list: IngredientList;
  item: Item;
  ingredient: Ingredient;
  membership: Ingredient['families'][number];
  family: Family;
}

function weigh(
  member: Member,
  context: ProductContext,
  weighing: Weighing,
  profile: Profile | null,
): Finding {
  const { place, list, item, ingredient, membership, family } = member;
  const why = noteReasons(family.noteWhen, membership, item, place.item, list, context);
  // Written out: spreading the place into it costs many times as much, and a list has dozens.
  const finding: Finding = {
    list: place.list,
    item: place.item,
    ingredient: ingredient.id,
    family: family.id,
    stance: family.stance,
    note: !family.marked || why.length > 0,
    severity: why.length > 0 ? 1 : family.severity,
    reasons: [
      ...(membership.form ? [{ code: `form-${membership.form}` }] : []),
      ...amountReasons(item, place.item),
      ...legalReasons(item, context, weighing.laws, weighing.today, profile?.law ?? null),
      ...why,
    ],
  };
  if (!profile) return finding;
  const personal = personalise({ finding, family, item, context, isHeld: why.length > 0 }, profile);
  const night = nightReasons(finding, profile.night, weighing.rules, weighing.families);
  return night.length ? { ...personal, reasons: [...personal.reasons, ...night] } : personal;
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

function amountReasons({ dose }: Item, place: number): Reason[] {
  const { max, why, zone, claim } = dose;
  const reasons: Reason[] = [{ code: `zone-${zone}`, value: place + 1 }];
  if (max !== null) reasons.push({ code: `at-most-${why}`, value: max });
  if (claim?.of === 'substance') reasons.push({ code: `stated-in-${claim.where}` });
  else if (claim) reasons.push({ code: `stated-${claim.of}`, value: claim.percent });
  return reasons;
}
