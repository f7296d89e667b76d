/** What is known about using two families together: inside one product as information, and beside what is used at night. */
import type { Family, Rule } from '../knowledge/schema/index.ts';
import type { Finding, IngredientList, Reason, RuleNote } from './types.ts';

/** A member that is hardly there, or perhaps not at all, says nothing about two families together. */
const TOO_LITTLE = new Set(['may-contain', 'doubtful-name', 'low-amount', 'weak-form']);

/** Rules that speak about two families of one list, in the order of the list. */
export function findRules(lists: IngredientList[], findings: Finding[], rules: Rule[]): RuleNote[] {
  const counted = findings.filter(isThere);
  return lists.flatMap((_, list) => {
    const own = counted.filter((finding) => finding.list === list);
    const notes = rules.flatMap((rule): RuleNote[] => {
      // Two members of one family in a product are the maker's choice.
      if (rule.families[0] === rule.families[1]) return [];
      const [first, second] = [0, 1].map((side) => own.filter((finding) => isMeant(rule, side, finding)));
      for (const a of first ?? []) {
        const b = (second ?? []).find(({ item }) => item !== a.item);
        if (b)
          return [
            { rule: rule.id, families: rule.families, verdict: rule.verdict, list, items: [a.item, b.item] },
          ];
      }
      return [];
    });
    return notes.sort((a, b) => Math.min(...a.items) - Math.min(...b.items));
  });
}

/**
 * Reasons for a finding that does not go well with a family the person already uses at night. Which member that is we do
 * not know, so rules about certain members of it stay silent.
 */
export function nightReasons(
  finding: Finding,
  night: string[],
  rules: Rule[],
  families: ReadonlyMap<string, Family>,
): Reason[] {
  if (!isThere(finding)) return [];
  return night.flatMap((used) => {
    const name = families.get(used)?.name;
    const rule = rules.find(
      ({ families: [a, b], verdict, only }) =>
        (verdict === 'separate' || verdict === 'care') &&
        ((a === finding.family && b === used && isMember(only?.[0], finding) && !only?.[1].length) ||
          (b === finding.family && a === used && isMember(only?.[1], finding) && !only?.[0].length)),
    );
    return rule && name !== undefined ? [{ code: 'profile-night', value: `${name}. ${rule.advice}` }] : [];
  });
}

/** A finding that counts when two families meet: enough of it, and surely there. */
export const isThere = ({ reasons }: Finding): boolean => !reasons.some(({ code }) => TOO_LITTLE.has(code));

/** Whether a finding is of the side (0 or 1) of a rule. */
export const isMeant = (rule: Rule, side: number, finding: Finding): boolean =>
  finding.family === rule.families[side] && isMember(rule.only?.[side], finding);

const isMember = (only: string[] | undefined, { ingredient }: Finding): boolean =>
  !only?.length || (ingredient !== null && only.includes(ingredient));
