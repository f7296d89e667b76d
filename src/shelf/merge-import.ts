/** What taking in a file's products does, worked out before anything is written. */
import { keyOf } from '../engine/key.ts';
import { current } from './recognise-product.ts';
import { MAX_FORMULAS } from './schema.ts';
import type { Formula, ImportCounts, ImportPlan, SavedProduct } from './types.ts';

/** The plan. Nothing of either side is lost by it, and a file taken in twice adds nothing the second time. */
export function planImport(here: SavedProduct[], incoming: SavedProduct[]): ImportPlan {
  const plan: ImportPlan = { added: [], updated: [], same: [], conflicts: [] };
  const byId = new Map(here.map((product) => [product.id, product]));
  const byLook = new Map(here.map((product) => [lookOf(product), product]));
  const done = new Set<string>();
  for (const product of incoming) {
    // A file that names an id twice is no file of ours: the first counts.
    if (done.has(product.id)) continue;
    done.add(product.id);
    const known = byId.get(product.id);
    if (known) takeVersion(plan, known, product, byId);
    else takeStranger(plan, byLook.get(lookOf(product)), product);
  }
  return plan;
}

export const countPlan = (plan: ImportPlan): ImportCounts => ({
  added: plan.added.length,
  updated: plan.updated.length,
  same: plan.same.length,
  conflicts: plan.conflicts.length,
});

/** Another copy of a product that is here: an older one, a newer one, or one that went its own way. */
function takeVersion(
  plan: ImportPlan,
  here: SavedProduct,
  other: SavedProduct,
  byId: Map<string, SavedProduct>,
): void {
  if (isSameContent(here, other) || here.past.includes(other.changed)) plan.same.push(here.id);
  else if (other.past.includes(here.changed)) plan.updated.push(other);
  else {
    // The id follows from the copy, so that the same copy is known again the next time.
    const id = `${other.id.slice(0, 90)}-${other.changed.replace(/\D/g, '')}`;
    if (byId.has(id)) plan.same.push(id);
    else plan.conflicts.push({ here, other: { ...other, id } });
  }
}

/** Saved on two devices: the same name and list under two ids. They become one with all that either knows. */
function takeStranger(plan: ImportPlan, twin: SavedProduct | undefined, product: SavedProduct): void {
  if (!twin) {
    plan.added.push(product);
    return;
  }
  const joined = join(twin, product);
  if (!joined) plan.added.push(product);
  else if (isSameContent(joined, twin)) plan.same.push(twin.id);
  else
    plan.updated.push({
      ...joined,
      rev: Math.max(twin.rev, product.rev) + 1,
      past: [twin.changed, ...twin.past].slice(0, 50),
      changed: [twin.changed, product.changed].sort()[1] as string,
    });
}

/** Null where the two cannot be one without losing something: then they stay two. */
function join(twin: SavedProduct, other: SavedProduct): SavedProduct | null {
  const isTornApart =
    twin.status !== other.status || (other.slots.length > 0 && !isEqual(twin.slots, other.slots));
  if (isTornApart) return null;
  const notes = twin.notes.includes(other.notes)
    ? twin.notes
    : [twin.notes, other.notes].filter(Boolean).join('\n\n');
  const joined = {
    ...twin,
    notes,
    sites: union(twin.sites, other.sites),
    tags: union(twin.tags, other.tags),
    reactions: union(twin.reactions, other.reactions),
    formulas: joinFormulas(twin.formulas, other.formulas),
    created: [twin.created, other.created].sort()[0] as string,
  };
  const isTooMuch =
    notes.length > 10_000 ||
    joined.tags.length > 50 ||
    joined.sites.length > 200 ||
    joined.reactions.length > 200 ||
    joined.formulas.length > MAX_FORMULAS;
  return isTooMuch ? null : joined;
}

function joinFormulas(a: Formula[], b: Formula[]): Formula[] {
  const known = new Set(a.map(({ names }) => names.join('\n')));
  const more = b.filter(({ names }) => !known.has(names.join('\n')));
  if (!more.length) return a;
  return [...a, ...more].sort((x, y) => (x.date < y.date ? -1 : x.date > y.date ? 1 : 0));
}

const union = <T>(a: T[], b: T[]): T[] => [
  ...new Map([...a, ...b].map((one) => [JSON.stringify(one), one])).values(),
];

/** Name, brand and current list: two records with one look are one product. */
export const lookOf = (product: SavedProduct): string =>
  [keyOf(product.brand), keyOf(product.name), ...current(product).names].join('\n');

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether nothing a person could miss differs; marks of writing do not count. */
function isSameContent(a: SavedProduct, b: SavedProduct): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const content = ({ rev: _, past: __, changed: ___, ...rest }: SavedProduct) => canonical(rest);
  return content(a) === content(b);
}

/** JSON with the fields in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([x], [y]) => (x < y ? -1 : 1)))
      : one,
  );
}
