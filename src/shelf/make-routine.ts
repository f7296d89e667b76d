/** The week: what is used when, what meets, and how often each family comes up. */
import { isThere } from '../engine/rules.ts';
import type { Finding } from '../engine/types.ts';
import type { Family, Rule } from '../knowledge/schema/index.ts';
import { findLayerNotes, slotAt } from './find-layer-notes.ts';
import {
  type FamilyTotal,
  type Named,
  type Routine,
  type RoutineStep,
  type Shown,
  type Time,
  times,
} from './types.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The routine of the products that have a place in it; others are passed over. */
export function makeRoutine(shown: Shown[], rules: Rule[], families: ReadonlyMap<string, Family>): Routine {
  const placed = shown.filter(({ product }) => product.slots.length > 0);
  return {
    steps: Object.fromEntries(times.map((time) => [time, stepsAt(placed, time)])) as Routine['steps'],
    notes: findLayerNotes(placed, rules),
    totals: totalFamilies(placed, families, new Set(rules.flatMap((rule) => rule.families))),
    personal: placed.flatMap(({ product, report }) => personalOf(named(product), report.findings, families)),
  };
}

/** Families that a rule tells to keep apart or to take care with: the ones that add up. */
export const heededFamilies = (rules: Rule[]): Set<string> =>
  new Set(
    rules.flatMap(({ verdict, families }) => (verdict === 'separate' || verdict === 'care' ? families : [])),
  );

function stepsAt(placed: Shown[], time: Time): RoutineStep[][] {
  const steps = placed.flatMap(({ product }) => {
    const slot = slotAt(product.slots, time);
    return slot ? [{ ...named(product), brand: product.brand, order: slot.order, days: slot.days }] : [];
  });
  steps.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return WEEK.map((day) =>
    steps.filter(({ days }) => days.includes(day)).map(({ days: _, ...step }) => step),
  );
}

/** Painted families and those that rules speak about; the most frequent first. A day counts once, however many products hold it. */
function totalFamilies(
  placed: Shown[],
  families: ReadonlyMap<string, Family>,
  spokenOf: Set<string>,
): FamilyTotal[] {
  const holders = new Map<string, Shown[]>();
  for (const one of placed)
    for (const family of new Set(one.report.findings.filter(isThere).map((finding) => finding.family))) {
      const isPainted = one.report.findings.some((finding) => finding.family === family && !finding.note);
      if (isPersonal(family) || !(isPainted || spokenOf.has(family))) continue;
      holders.set(family, [...(holders.get(family) ?? []), one]);
    }
  const daysAt = (all: Shown[], time: Time) =>
    new Set(all.flatMap(({ product }) => slotAt(product.slots, time)?.days ?? [])).size;
  return [...holders]
    .flatMap(([id, all]): FamilyTotal[] => {
      const family = families.get(id);
      if (!family) return [];
      return [
        {
          family: id,
          name: family.name,
          stance: family.stance,
          mornings: daysAt(all, 'morning'),
          evenings: daysAt(all, 'evening'),
          products: all.map(({ product }) => named(product)),
        },
      ];
    })
    .sort((a, b) => b.mornings + b.evenings - a.mornings - a.evenings || (a.name < b.name ? -1 : 1));
}

/** Wishes are told by the products' own cards. */
const isPersonal = (family: string): boolean => family.startsWith('personal-');

function personalOf(
  product: Named,
  findings: Finding[],
  families: ReadonlyMap<string, Family>,
): Routine['personal'] {
  const told = new Map<string, Routine['personal'][number]>();
  for (const { family, reasons } of findings)
    for (const { code } of reasons) {
      // What a person uses at night is this very routine: its rules say it better.
      if (!code.startsWith('profile-') || code.startsWith('profile-suits-') || code === 'profile-night')
        continue;
      const name = families.get(family)?.name ?? family;
      told.set(`${family} ${code}`, { product, family, name, reason: code });
    }
  return [...told.values()];
}

const named = ({ id, name }: { id: string; name: string }): Named => ({ id, name });
