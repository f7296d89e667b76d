/** Findings for what a person is allergic to, avoids or looks for, whether we have an entry for it or not. */
import type { Family } from '../knowledge/schema/index.ts';
import { keyOf } from './key.ts';
import type { Finding, Item, Profile, Reason, Watched } from './types.ts';

/** What a name stands for: the INCI name it leads to, or itself. */
export type Resolve = (name: string) => string;

type Wish = 'allergies' | 'avoid' | 'lookFor';

/** The family that speaks for each wish, and the gravest first. Its file holds stance, severity and words. */
const WISHES: [Wish, string][] = [
  ['allergies', 'personal-allergy'],
  ['avoid', 'personal-avoid'],
  ['lookFor', 'personal-look-for'],
];

export interface Watch {
  /** Findings of one item, the gravest wish only. */
  of(item: Item, place: { list: number; item: number }): Finding[];
}

/** Builds the watch of one profile; null when nothing is watched. */
export function makeWatch(
  profile: Profile,
  families: ReadonlyMap<string, Family>,
  resolve: Resolve,
): Watch | null {
  const wishes = WISHES.flatMap(([wish, id]) => {
    const family = families.get(id);
    const watched = profile[wish];
    return family && watched.length ? [{ family, watched: readWatched(watched, resolve) }] : [];
  });
  if (!wishes.length) return null;
  return {
    of(item, place) {
      for (const { family, watched } of wishes) {
        const what = matches(item, watched, families);
        if (what !== null) return [toFinding(item, place, family, what)];
      }
      return [];
    },
  };
}

interface Wanted {
  families: Set<string>;
  /** Keys of INCI names, each with the name as the person chose it. */
  names: Map<string, string>;
}

function readWatched(watched: Watched[], resolve: Resolve): Wanted {
  const wanted: Wanted = { families: new Set(), names: new Map() };
  for (const entry of watched) {
    if ('family' in entry) wanted.families.add(entry.family);
    else wanted.names.set(keyOf(resolve(entry.name)), entry.name);
  }
  return wanted;
}

/** What of the wanted things the item is, in words for people; null when none. */
function matches(item: Item, wanted: Wanted, families: ReadonlyMap<string, Family>): string | null {
  const name = item.name === null ? undefined : wanted.names.get(keyOf(item.name));
  if (name !== undefined) return item.name;
  const family = item.families.find((id) => wanted.families.has(id));
  return family === undefined ? null : (families.get(family)?.name ?? family);
}

function toFinding(item: Item, place: { list: number; item: number }, family: Family, what: string): Finding {
  const isSure = !item.marks.includes('doubtful');
  const mayContain = item.marks.includes('mayContain');
  // Who is allergic wants to know of a variant too; wishes are about what is surely in the product.
  const note = !isSure || (mayContain && family.id !== 'personal-allergy');
  const reasons: Reason[] = [
    { code: `profile-${family.id.slice('personal-'.length)}`, value: what },
    { code: `zone-${item.dose.zone}`, value: place.item + 1 },
    ...(mayContain ? [{ code: 'may-contain' }] : []),
    ...(isSure ? [] : [{ code: 'doubtful-name' }]),
  ];
  return {
    ...place,
    ingredient: item.ingredient,
    family: family.id,
    stance: family.stance,
    note,
    severity: note ? 1 : family.severity,
    reasons,
  };
}
