/** What those products that did not suit a person share, and those that suited do not have. No diagnosis. */
import type { Report } from '../engine/types.ts';
import { displayName } from './display-name.ts';
import { fisherTail } from './fisher.ts';
import type { ChanceWord, Formula, Named, ReactionKind, SavedProduct, Suspect, Suspects } from './types.ts';

/** A judged product as the engine reads the formula it was judged by. */
export interface Judged {
  product: SavedProduct;
  report: Report;
}

/** Most suspects that are told: more would be a list of everything. */
const MOST = 30;
/** From here on a difference is worth a word, and from here it is worth watching. */
const HINT = 0.2;
const WORTH = 0.05;
/** With fewer products that did not suit, whatever they share may be chance. */
const FEWEST = 3;

/** How a product is judged, or null: by status and reactions. One that did both is neither. */
export function judgementOf({ status, reactions }: SavedProduct): 'bad' | 'good' | 'unclear' | null {
  const has = (...kinds: ReactionKind[]) => reactions.some(({ kind }) => kinds.includes(kind));
  const isBad = status === 'did-not-suit' || has('broke-out', 'stung');
  const isGood = has('suited');
  if (isBad && isGood) return 'unclear';
  return isBad ? 'bad' : isGood ? 'good' : null;
}

/** The formula that was on the shelf on the day of the (last dated) reaction; the current one where no day is told. */
export function judgedFormula({ formulas, reactions }: SavedProduct): Formula {
  const day = reactions
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  const until = day ? formulas.filter(({ date }) => date <= day) : formulas;
  return (until.at(-1) ?? formulas[0]) as Formula;
}

/** The suspects among ingredients and families of the judged products. `familyName` gives a family's name, or null. */
export function findSuspects(judged: Judged[], familyName: (id: string) => string | null): Suspects {
  const sides = judged.map((one) => ({ ...one, side: judgementOf(one.product) }));
  const bad = sides.filter(({ side }) => side === 'bad');
  const good = sides.filter(({ side }) => side === 'good');
  const rank = (
    about: (report: Report) => Set<string>,
    toSuspect: (what: string) => Pick<Suspect, 'about' | 'label'>,
  ) =>
    rankSuspects(
      bad.map(({ product, report }) => ({ product, has: about(report) })),
      good.map(({ report }) => about(report)),
    ).map(({ what, ...rest }): Suspect => ({ ...toSuspect(what), ...rest }));
  return {
    bad: bad.length,
    good: good.length,
    unclear: sides.filter(({ side }) => side === 'unclear').length,
    ingredients: rank(namesIn, (name) => ({ about: { name }, label: displayName(name) })),
    families: rank(
      (report) => familiesIn(report, familyName),
      (family) => ({ about: { family }, label: familyName(family) ?? family }),
    ),
  };
}

function rankSuspects(bad: { product: SavedProduct; has: Set<string> }[], good: Set<string>[]) {
  const counts = new Map<string, Named[]>();
  for (const { product, has } of bad)
    for (const what of has) {
      const named = { id: product.id, name: product.name };
      const list = counts.get(what);
      if (list) list.push(named);
      else counts.set(what, [named]);
    }
  for (const has of good) for (const what of has) counts.delete(what);
  const looked = counts.size;
  return [...counts]
    .map(([what, products]) => {
      const p = fisherTail(products.length, bad.length, 0, good.length);
      return { what, bad: products.length, products, p, chance: wordFor(p, products.length, looked) };
    })
    .sort((a, b) => a.p - b.p || b.bad - a.bad || (a.what < b.what ? -1 : 1))
    .slice(0, MOST);
}

/** Who looks at forty ingredients finds one by chance: the stronger word must hold for all of them (Bonferroni). */
function wordFor(p: number, bad: number, looked: number): ChanceWord {
  if (bad < FEWEST || p > HINT) return 'may-be-chance';
  return p * looked <= WORTH ? 'worth-watching' : 'hint';
}

/** Recognised names that are surely in a product. */
function namesIn({ lists }: Report): Set<string> {
  const items = lists.flatMap((list) => list.items);
  return new Set(
    items.flatMap(({ name, marks }) =>
      name === null || marks.includes('mayContain') || marks.includes('doubtful') ? [] : [name.toUpperCase()],
    ),
  );
}

/** Families that have a name for people; personal ones are wishes, not contents. */
function familiesIn({ lists }: Report, familyName: (id: string) => string | null): Set<string> {
  const ids = lists.flatMap(({ items }) =>
    items.flatMap(({ families, marks }) => (marks.includes('mayContain') ? [] : families)),
  );
  return new Set(ids.filter((id) => familyName(id) !== null));
}
